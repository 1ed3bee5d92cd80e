package no.trappa.engine.change;

import java.util.Optional;
import no.trappa.api.result.Place;

/**
 * A place that fell short of what the gate requires in one of the rounds, and what became of it.
 *
 * @param place under the names of the later round; of the earlier one where it is gone
 * @param cause empty exactly where it remains
 */
public record Gap(Place place, Fate fate, Optional<Cause> cause) {

  public Gap {
    if (cause.isPresent() == (fate == Fate.REMAINS)) {
      throw new IllegalArgumentException("what remains has no cause, and the rest has one");
    }
  }

  /** What became of a gap. */
  public enum Fate {
    /** Too low before, and met now. */
    CLOSED,
    /** Met before, and too low now. */
    OPENED,
    REMAINS,
    /** Too low before, and now nothing is told or required of it: not closed, but gone. */
    GONE,
    /** Too low now, where nothing was told or required of it before. */
    APPEARED
  }
}
