package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Two evaluations beside each other, from the first word to the last; made from data alone. */
final class ChangesPage extends Div {

  ChangesPage(ChangeWords words) {
    addClassName("stack");
    var compared = words.compared();
    var lead =
        new Paragraph(
            words.say(
                "lead",
                words.day(compared.earlier().situation().reference()),
                words.day(compared.later().situation().reference())));
    lead.addClassName("lead");
    add(lead, new LinesPart(words));
    if (CausesPart.isNeeded(words)) {
      add(new CausesPart(words));
    }
    add(new MovesPart(words));
    if (!words.comparison().gaps().isEmpty()) {
      add(new GapsPart(words));
    }
    if (BreaksPart.isNeeded(words)) {
      add(new BreaksPart(words));
    }
    if (!words.comparison().drifts().isEmpty()) {
      add(new DriftPart(words));
    }
  }
}
