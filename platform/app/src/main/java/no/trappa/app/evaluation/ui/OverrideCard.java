package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;

/** Opens the gate although not everything is met; signed, with a reason, and visible ever after. */
class OverrideCard extends Div {

  private final Desk desk;

  OverrideCard(Desk desk, Optional<Settlement> override) {
    this.desk = desk;
    addClassNames("card", "matter");
    override.ifPresentOrElse(this::show, this::ask);
  }

  private void show(Settlement settlement) {
    if (settlement.decision() instanceof Decision.Overridden(var reason)) {
      add(
          new Div(desk.badge("overridden", false)),
          new Paragraph(reason),
          new Signature(desk.phrases(), desk.zone(), settlement),
          desk.takeBack(settlement));
    }
  }

  private void ask() {
    var reason = new TextArea(desk.phrases().say("evaluation.override.reason"));
    reason.setErrorMessage(desk.phrases().say("evaluation.override.reason.missing"));
    var sign = new Button(desk.phrases().say("evaluation.override.sign"), _ -> sign(reason));
    sign.setEnabled(desk.isOpen());
    add(new Paragraph(desk.phrases().say("evaluation.override.means")), reason, new Div(sign));
  }

  private void sign(TextArea reason) {
    reason.setInvalid(reason.getValue().isBlank());
    if (!reason.isInvalid()) {
      desk.wish(new Wish.Settle(new Decision.Overridden(reason.getValue().strip()), 0));
    }
  }
}
