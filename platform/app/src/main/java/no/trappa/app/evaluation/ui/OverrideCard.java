package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.Pen;

/** Opens the gate although not everything is met; signed, with a reason, and visible ever after. */
class OverrideCard extends Div implements Writing {

  private final Desk desk;
  private Optional<Submission> submission = Optional.empty();

  OverrideCard(Desk desk, Matter.GoAhead matter) {
    this.desk = desk;
    addClassNames("card", "matter");
    matter.settled().ifPresentOrElse(this::show, () -> ask(matter));
  }

  @Override
  public Optional<Submission> submission() {
    return submission;
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

  private void ask(Matter.GoAhead matter) {
    var form = new ReasonForm(desk.phrases());
    var signing = new Submission(desk, matter, form, "evaluation.override.sign");
    submission = Optional.of(signing);
    add(new Paragraph(desk.phrases().say("evaluation.override.means")), form, signing);
  }

  /** Why they go on. */
  private static class ReasonForm extends Div implements Form {

    private final TextArea reason;
    private final Pen pen = new Pen(this);

    ReasonForm(Phrases phrases) {
      reason = new TextArea(phrases.say("evaluation.override.reason"));
      reason.setErrorMessage(phrases.say("evaluation.override.reason.missing"));
      addClassName("stack");
      add(reason);
    }

    @Override
    public boolean isBegun() {
      return pen.isHere() || !reason.getValue().isBlank();
    }

    @Override
    public Optional<Decision> read() {
      reason.setInvalid(reason.getValue().isBlank());
      return reason.isInvalid()
          ? Optional.empty()
          : Optional.of(new Decision.Overridden(reason.getValue().strip()));
    }

    @Override
    public List<String> told(Decision theirs) {
      return theirs instanceof Decision.Overridden(var why) ? List.of(why) : List.of();
    }
  }
}
