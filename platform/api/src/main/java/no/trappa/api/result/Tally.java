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
 * @param people how many said something, be it "don't know"
 * @param division how they divide; empty where it would show what one person said
 */
public record Tally(Place place, Optional<Role.Id> role, int people, Optional<Division> division) {

  /** How many gave each level or quantity; empty where that may not be shown or none was given. */
  public Optional<SortedMap<Fraction, Integer>> distribution() {
    return division.map(Division::values).filter(values -> !values.isEmpty());
  }

  /**
   * People by what they said.
   *
   * @param answered how many gave a value of any sort
   * @param values how many gave each level or quantity
   */
  public record Division(
      int answered, int dontKnow, int notApplicable, SortedMap<Fraction, Integer> values) {

    public Division {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }
}
