package no.trappa.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Something the reader should know, in the page itself; screen readers say it at once. */
public final class Notice extends Div {

  /** How it is meant; the words say it too. */
  public enum Tone {
    PLAIN,
    GOOD,
    WAIT,
    BAD
  }

  public Notice(Tone tone, String title, String words, Component... more) {
    var strong = new Span(title);
    strong.addClassName("notice-title");
    addClassNames("notice", tone.name().toLowerCase(Locale.ROOT));
    getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
    add(strong, new Paragraph(words));
    add(more);
  }
}
