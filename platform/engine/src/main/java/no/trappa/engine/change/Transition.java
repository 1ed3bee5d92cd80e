package no.trappa.engine.change;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.result.Place;

/**
 * One indicator in one organisation, or in the collaboration where that is whom it is about, from
 * one round to another.
 *
 * @param before what stood there; nothing where it is new, several where several became one
 * @param after what stands there; nothing where it is gone
 * @param full the change as both rounds told it
 * @param alike the change among the members of both rounds; empty where the line breaks
 * @param broken why the line breaks, where it does
 */
public record Transition(
    List<At> before,
    Optional<At> after,
    Change full,
    Optional<Change> alike,
    Optional<Break> broken) {

  public Transition {
    before = List.copyOf(before);
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a transition is of something");
    }
    if (broken.isPresent() == alike.isPresent()
        || broken.isPresent() != (full.movement() == Movement.NOT_COMPARED)) {
      throw new IllegalArgumentException("what is compared does not break, and the other way");
    }
  }

  /** Under the names of the later round, or of the earlier one where it is gone. */
  public Place place() {
    return after.map(At::place).orElseGet(() -> before.getFirst().place());
  }

  public IndicatorRef indicator() {
    return place().question().indicator();
  }

  /** Whether it is a rise that nothing from after the earlier round documents. */
  public boolean isClaimed() {
    return full.cause().filter(Cause.CLAIMED::equals).isPresent();
  }

  /** What stood in a place in one round, under the names of that round. */
  public record At(Place place, End end) {}
}
