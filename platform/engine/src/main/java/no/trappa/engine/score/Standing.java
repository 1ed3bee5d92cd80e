package no.trappa.engine.score;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;

/**
 * A unit's answer of record to one question.
 *
 * @param said the choice or the words of record, where that is what is asked
 * @param settled whether it is an agreed answer
 */
public record Standing(Score score, Optional<AnswerValue> said, boolean settled) {

  static Standing scored(Trace trace, int respondents) {
    return of(Score.Scored.of(trace, new Coverage(respondents, 1, 1)));
  }

  static Standing withheld(Score.Reason reason, Place place, int respondents) {
    return of(
        new Score.Withheld(
            reason, List.of(place), Optional.empty(), new Coverage(respondents, 0, 1)));
  }

  static Standing notApplicable(List<String> reasons, boolean accepted) {
    return of(new Score.NotApplicable(reasons, accepted, Coverage.NONE));
  }

  static Standing said(AnswerValue value, int respondents) {
    return new Standing(
        new Score.Withheld(
            Score.Reason.NO_LEVEL, List.of(), Optional.empty(), new Coverage(respondents, 1, 1)),
        Optional.of(value),
        false);
  }

  Standing agreed() {
    return new Standing(score, said, true);
  }

  /** Whether there is an answer of record at all, with a level or without. */
  public boolean isKnown() {
    return score instanceof Score.Scored || said.isPresent();
  }

  private static Standing of(Score score) {
    return new Standing(score, Optional.empty(), false);
  }
}
