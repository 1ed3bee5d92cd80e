package no.trappa.engine.change;

import java.util.Optional;
import no.trappa.api.definition.QuestionRef;

/**
 * How far apart the units stood on something that is neither better nor worse, such as ambition.
 *
 * @param question under the name of the later round
 * @param full in each round, over all who told
 * @param alike over those who told both times; none where the question changed its meaning
 */
public record Drift(QuestionRef question, Distance full, Distance alike) {

  /** Whether they drifted apart or came together, among those who told both times. */
  public Direction direction() {
    if (alike.before().isEmpty() || alike.after().isEmpty()) {
      return Direction.NOT_COMPARED;
    }
    var wider = Integer.compare(alike.after().get(), alike.before().get());
    return wider > 0 ? Direction.APART : wider < 0 ? Direction.TOGETHER : Direction.SAME;
  }

  /**
   * How many steps of the scale the highest lay above the lowest.
   *
   * @param before empty with fewer than two that told
   */
  public record Distance(Optional<Integer> before, Optional<Integer> after) {}

  /** Which way they moved. */
  public enum Direction {
    APART,
    TOGETHER,
    SAME,
    NOT_COMPARED
  }
}
