package no.trappa.api.definition;

import java.util.Optional;

/**
 * A quantity asked beside an indicator's level: shown, usable in conditions, never changing the
 * level.
 *
 * @param input what is asked; its kind is a number
 * @param across how the units' quantities become one
 * @param whole the other quantity this one is a part of, when {@code across} is a share
 */
public record MeasureDefinition(Input input, Across across, Optional<Input.Id> whole) {

  /** How units' quantities become one for the collaboration. */
  public enum Across {
    SUM,
    MEAN,
    /** All parts by all wholes, so that a large unit weighs more than a small one. */
    SHARE
  }
}
