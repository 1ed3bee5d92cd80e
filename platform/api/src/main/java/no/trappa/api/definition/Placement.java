package no.trappa.api.definition;

import java.util.Optional;
import no.trappa.api.value.Fraction;

/**
 * What an indicator or a group counts for in the group it stands in.
 *
 * @param weight how much it weighs in a weighted mean, above 0; empty elsewhere
 * @param stage the level it belongs to in a staged group; empty elsewhere
 */
public record Placement(Optional<Fraction> weight, Optional<Fraction> stage) {

  public static final Placement PLAIN = new Placement(Optional.empty(), Optional.empty());
}
