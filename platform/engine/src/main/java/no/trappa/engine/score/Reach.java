package no.trappa.engine.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Staging;
import no.trappa.api.value.Fraction;

/**
 * Between which values a score lies, whatever is answered and whatever does not apply.
 *
 * @param ordinal whether these are levels that have an order, but no distance
 */
record Reach(Optional<Fraction> floor, Optional<Fraction> ceiling, boolean ordinal) {

  static final Reach UNKNOWN = new Reach(Optional.empty(), Optional.empty(), false);

  static Reach of(Group group) {
    var within = within(group);
    return switch (group.score()) {
      case MINIMUM, POSITION -> around(within, within.stream().anyMatch(Reach::ordinal));
      case MEAN, WEIGHTED_MEAN -> around(within, false);
      case SUM -> sum(within);
      case STAGED -> group.staging().map(Staging::scale).map(Reach::of).orElse(UNKNOWN);
    };
  }

  static Reach of(Scale scale) {
    return new Reach(
        Optional.of(scale.lowest()),
        Optional.of(scale.highest()),
        scale.kind() == Scale.Kind.ORDINAL);
  }

  private static List<Reach> within(Group group) {
    return Stream.concat(
            group.indicators().stream().flatMap(one -> one.scale().stream()).map(Reach::of),
            group.groups().stream().map(Reach::of))
        .toList();
  }

  private static Reach around(List<Reach> all, boolean ordinal) {
    return new Reach(
        floors(all).min(Comparator.naturalOrder()),
        ceilings(all).max(Comparator.naturalOrder()),
        ordinal);
  }

  /** What does not apply adds nothing. */
  private static Reach sum(List<Reach> all) {
    return new Reach(
        floors(all).map(Fraction.ZERO::min).reduce(Fraction::plus),
        ceilings(all).map(Fraction.ZERO::max).reduce(Fraction::plus),
        false);
  }

  private static Stream<Fraction> floors(List<Reach> all) {
    return all.stream().flatMap(one -> one.floor().stream());
  }

  private static Stream<Fraction> ceilings(List<Reach> all) {
    return all.stream().flatMap(one -> one.ceiling().stream());
  }
}
