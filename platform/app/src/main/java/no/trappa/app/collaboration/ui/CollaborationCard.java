package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import no.trappa.app.collaboration.Collaboration;

/** One collaboration in the list. */
class CollaborationCard extends Div {

  CollaborationCard(Collaboration collaboration, Words words, LocalDate today) {
    var name =
        new Anchor("/collaborations/" + collaboration.id() + "/evaluations", collaboration.name());
    var facts =
        new Div(
            badge(words.phase(collaboration.phase())),
            badge(words.ambition(collaboration.ambition())));
    facts.addClassName("row");
    var size = new Paragraph(words.size(collaboration, today));
    size.addClassName("muted");
    addClassNames("card", "card-link");
    getElement().setAttribute("role", "listitem");
    add(new H2(name), size, facts);
  }

  private static Span badge(String words) {
    var badge = new Span(words);
    badge.addClassName("badge");
    return badge;
  }
}
