package no.trappa.api.result;

import java.util.List;

/**
 * The first thing to say: ready or not, and at which maturity level.
 *
 * @param maturity the lowest level among the indicators of which the gate requires something
 * @param heldDownBy the places that keep it from being higher
 */
public record Headline(Verdict verdict, Score maturity, List<Place> heldDownBy) {

  public Headline {
    heldDownBy = List.copyOf(heldDownBy);
  }
}
