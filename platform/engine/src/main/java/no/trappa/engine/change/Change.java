package no.trappa.engine.change;

import java.util.Optional;
import no.trappa.api.value.Fraction;

/**
 * A level then and now.
 *
 * @param before empty where none could be told, or there are several
 * @param cause empty exactly where there is nothing to explain
 */
public record Change(
    Optional<Fraction> before, Optional<Fraction> after, Movement movement, Optional<Cause> cause) {

  public Change {
    var still = movement == Movement.SAME || movement == Movement.NEITHER;
    if (cause.isEmpty() && !still) {
      throw new IllegalArgumentException(movement + " has a cause");
    }
  }

  /** How one level stands to another. */
  static Movement movement(Optional<Fraction> before, Optional<Fraction> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isPresent()
          ? Movement.UNTOLD
          : after.isPresent() ? Movement.TOLD : Movement.NEITHER;
    }
    var step = after.get().compareTo(before.get());
    return step > 0 ? Movement.UP : step < 0 ? Movement.DOWN : Movement.SAME;
  }
}
