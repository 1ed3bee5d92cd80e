package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One part of the results under its heading, reachable by its anchor. */
class Panel extends Section {

  private final String anchor;
  private final String heading;

  Panel(String anchor, String heading) {
    this.anchor = anchor;
    this.heading = heading;
    addClassNames("card", "stack", "panel");
    var title = new H2(heading);
    title.setId(anchor + "-heading");
    setId(anchor);
    getElement().setAttribute("aria-labelledby", anchor + "-heading");
    add(title);
  }

  final String anchor() {
    return anchor;
  }

  final String heading() {
    return heading;
  }

  final void lead(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName("muted");
    add(paragraph);
  }
}
