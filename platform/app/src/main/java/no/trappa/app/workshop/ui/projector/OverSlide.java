package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trappa.app.language.Phrases;

/** Thanks, and the first thing to remember. */
class OverSlide extends Div {

  OverSlide(Phrases phrases, Slide.Over over) {
    addClassNames("slide", "resting");
    add(
        new Paragraph(over.collaboration()),
        new H1(phrases.say("projector.over")),
        new Paragraph(over.verdict() + " · " + over.level()),
        new Paragraph(phrases.say("projector.over.means")));
  }
}
