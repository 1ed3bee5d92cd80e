package no.trappa.api.result;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;

/**
 * How the people of one unit, or those of one role in it, answered.
 *
 * @param role empty for all the unit's respondents together
 * @param answered how many gave a value
 * @param distribution how many gave each value; empty where it would show what one person answered
 */
public record Tally(
    Place place,
    Optional<Role.Id> role,
    int answered,
    int dontKnow,
    int notApplicable,
    Optional<SortedMap<Fraction, Integer>> distribution) {

  public Tally {
    distribution =
        distribution.map(counts -> Collections.unmodifiableSortedMap(new TreeMap<>(counts)));
  }
}
