package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import no.trappa.app.evaluation.Settlement;

/**
 * Hands in what a form says. When someone else was first, the form keeps its words, and its reader
 * sees the others’ before choosing.
 */
class Submission extends Div {

  private final Desk desk;
  private final Form form;
  private final Meanwhile meanwhile;
  private final Button save;
  private boolean done;

  Submission(Desk desk, Matter matter, Form form, String label) {
    this.desk = desk;
    this.form = form;
    this.meanwhile = new Meanwhile(desk);
    this.save = new Button(desk.phrases().say(label), _ -> submit(matter.revision()));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setEnabled(desk.isOpen());
    var actions = new Div(save);
    actions.addClassName("row");
    matter.settled().map(desk::takeBack).ifPresent(actions::add);
    addClassName("stack");
    add(meanwhile, actions);
  }

  /** How far somebody has come. */
  enum Stage {
    UNTOUCHED,
    BEGUN,
    DONE
  }

  Stage stage() {
    if (done) {
      return Stage.DONE;
    }
    return form.isBegun() ? Stage.BEGUN : Stage.UNTOUCHED;
  }

  /** Someone else settled the same thing meanwhile; empty when it was taken back. */
  void overtakenBy(Optional<Settlement> theirs) {
    // A press that was on its way must not save over what its reader has not seen.
    save.setVisible(false);
    var told =
        theirs
            .filter(settlement -> !settlement.withdrawn())
            .map(settlement -> form.told(settlement.decision()))
            .orElse(List.of());
    var seen = theirs.map(Settlement::revision).orElse(0L);
    meanwhile.show(theirs, told, () -> submit(seen), this::leave);
  }

  private void submit(long seen) {
    form.read()
        .ifPresent(decision -> {
          switch (desk.ask(new Wish.Settle(decision, seen))) {
            case Fulfilment.Done() -> leave();
            case Fulfilment.Refused(var why) -> meanwhile.refuse(why);
            case Fulfilment.Overtaken(var theirs) -> overtakenBy(Optional.of(theirs));
          }
        });
  }

  private void leave() {
    done = true;
    desk.done();
  }
}
