package no.trappa.api.definition;

import java.util.Map;
import java.util.Optional;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/**
 * The levels required at each gate in one setting; for each gate the last that matches counts.
 *
 * @param why the reason, where the numbers need one
 */
public record Requirement(Setting when, Map<Gate.Id, Fraction> levels, Optional<Text> why) {

  public Requirement {
    levels = Map.copyOf(levels);
  }
}
