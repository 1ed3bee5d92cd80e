package no.trappa.api.result;

import java.util.Optional;
import no.trappa.api.value.Fraction;

/** An answer of record that something follows from; no value for what has no level. */
public record Trigger(Place place, Optional<Fraction> value) implements Comparable<Trigger> {

  @Override
  public int compareTo(Trigger other) {
    return place.compareTo(other.place);
  }
}
