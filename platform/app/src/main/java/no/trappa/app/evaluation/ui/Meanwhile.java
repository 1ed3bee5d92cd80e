package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.shell.Notice;

/** Beside a form: what someone else did meanwhile, and what hinders it from being saved. */
class Meanwhile extends Div {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private final Desk desk;
  private Optional<Optional<Settlement>> shown = Optional.empty();

  Meanwhile(Desk desk) {
    this.desk = desk;
  }

  /**
   * Shows who settled what and when, and asks what to do with what was typed.
   *
   * @param theirs empty when it is only known that nothing holds any more
   * @param what what they settled on, a sentence each
   */
  void show(Optional<Settlement> theirs, List<String> what, Runnable mine, Runnable leave) {
    if (isNewsOf(theirs)) {
      shown = Optional.of(theirs);
      var actions =
          new Div(
              button("evaluation.meanwhile.mine", mine),
              button("evaluation.meanwhile.leave", leave));
      actions.addClassName("row");
      var notice =
          new Notice(Notice.Tone.WAIT, desk.phrases().say("evaluation.conflict"), said(theirs));
      what.forEach(sentence -> notice.add(new Paragraph(sentence)));
      notice.add(new Paragraph(desk.phrases().say("evaluation.meanwhile.kept")), actions);
      removeAll();
      add(notice);
    }
  }

  void refuse(Text why) {
    shown = Optional.empty();
    removeAll();
    add(
        new Notice(
            Notice.Tone.BAD, desk.phrases().say("evaluation.refused"), desk.phrases().say(why)));
  }

  /** Told once; that something no longer holds is no news after it was said who took it back. */
  private boolean isNewsOf(Optional<Settlement> theirs) {
    return shown
        .filter(told ->
            told.equals(theirs)
                || (theirs.isEmpty() && told.filter(Settlement::withdrawn).isPresent()))
        .isEmpty();
  }

  private String said(Optional<Settlement> theirs) {
    return theirs
        .map(settlement ->
            desk.phrases()
                .say(
                    settlement.withdrawn()
                        ? "evaluation.meanwhile.withdrawn"
                        : "evaluation.meanwhile.settled",
                    settlement.by(),
                    desk.phrases().say(LocalDate.ofInstant(settlement.at(), desk.zone())),
                    LocalTime.ofInstant(settlement.at(), desk.zone()).format(MINUTES)))
        .orElseGet(() -> desk.phrases().say("evaluation.meanwhile.gone"));
  }

  private Button button(String key, Runnable action) {
    return new Button(desk.phrases().say(key), _ -> action.run());
  }
}
