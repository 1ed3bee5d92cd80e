package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import no.trappa.app.language.Phrases;

/** A break. */
class RestingSlide extends Div {

  RestingSlide(Phrases phrases, Slide.Resting resting) {
    addClassNames("slide", "resting");
    add(
        new Paragraph(resting.collaboration()),
        new H1(phrases.say("projector.paused")),
        new Paragraph(phrases.say("projector.paused.means")));
  }
}
