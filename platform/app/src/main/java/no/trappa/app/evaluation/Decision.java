package no.trappa.app.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;

/** Something a facilitator settles for the group. */
public sealed interface Decision {

  /** Whom it holds for. */
  Unit unit();

  /**
   * What a unit settled on, beside the individual answers, which all remain.
   *
   * @param evidence the newest day of the evidence behind it
   * @param note why, in the group's words
   * @param minority the view that did not prevail
   */
  record Agreed(
      Unit unit,
      QuestionRef question,
      AnswerValue value,
      Optional<LocalDate> evidence,
      Optional<String> note,
      Optional<String> minority)
      implements Decision {}

  /** Why an indicator does not apply to the unit is accepted. */
  record Accepted(Unit unit, IndicatorRef indicator) implements Decision {}

  /**
   * A document or decision that the gate asks for is there.
   *
   * @param reference where it is found: a case number, a title, a link
   * @param on the day it was made
   */
  record Delivered(Unit unit, GateItem.Id item, String reference, LocalDate on)
      implements Decision {}

  /** The gate opens although not everything is met. */
  record Overridden(String reason) implements Decision {
    @Override
    public Unit unit() {
      return Unit.collaboration();
    }
  }
}
