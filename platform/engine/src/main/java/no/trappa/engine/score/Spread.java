package no.trappa.engine.score;

import java.util.Collection;
import java.util.Optional;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;

/** How far levels lie apart, in steps of their scale. */
public final class Spread {

  /** From so many steps on, a difference is a dispute. */
  private static final int DISPUTE = 2;

  private Spread() {}

  /** How many levels of the scale lie above the one and up to the other. */
  public static int steps(Scale scale, Fraction low, Fraction high) {
    var steps = 0;
    for (var level : scale.levels()) {
      if (low.isBelow(level) && !high.isBelow(level)) {
        steps++;
      }
    }
    return steps;
  }

  public static boolean isDispute(int steps) {
    return steps >= DISPUTE;
  }

  static boolean isDispute(Scale scale, Fraction low, Fraction high) {
    return isDispute(steps(scale, low, high));
  }

  /** From the lowest to the highest; empty with fewer than two. */
  static Optional<Integer> of(Scale scale, Collection<Fraction> values) {
    return values.size() < 2
        ? Optional.empty()
        : values.stream()
            .reduce(Fraction::min)
            .flatMap(
                low -> values.stream().reduce(Fraction::max).map(high -> steps(scale, low, high)));
  }
}
