package no.trappa.module.roles;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Tally;
import no.trappa.api.result.Trigger;

/**
 * What those who own and order say about one indicator, beside what those who deliver say.
 *
 * @param ordering what each role on the ordering side said
 * @param delivering what each role on the delivering side said
 */
record SideComparison(Indicator indicator, List<Tally> ordering, List<Tally> delivering) {

  /** From so many steps on, the two sides do not see the same thing. */
  private static final int APART = 2;

  SideComparison {
    ordering = List.copyOf(ordering);
    delivering = List.copyOf(delivering);
  }

  /** One comparison for each indicator that both sides have answered. */
  static List<SideComparison> all(RoleTallies tallies) {
    return tallies
        .indicators()
        .map(indicator -> of(indicator, tallies))
        .filter(comparison -> !comparison.ordering.isEmpty() && !comparison.delivering.isEmpty())
        .toList();
  }

  private static SideComparison of(Indicator indicator, RoleTallies tallies) {
    return new SideComparison(
        indicator,
        tallies.about(indicator, SideComparison::orders),
        tallies.about(indicator, side -> side == Role.Side.EXECUTOR));
  }

  private static boolean orders(Role.Side side) {
    return switch (side) {
      case OWNER, ORDERER -> true;
      case EXECUTOR, EMPLOYEES -> false;
    };
  }

  /** How many steps lie between the two lower medians; empty while one of them may not be shown. */
  Optional<Integer> steps() {
    return RoleTallies.lowerMedian(ordering)
        .flatMap(one ->
            RoleTallies.lowerMedian(delivering)
                .flatMap(other -> indicator.scale().map(scale -> scale.steps(one, other))));
  }

  boolean isApart() {
    return steps().filter(steps -> steps >= APART).isPresent();
  }

  /** The middle level in each place, of what may be shown there. */
  List<Trigger> triggers() {
    return Stream.concat(ordering.stream(), delivering.stream())
        .filter(tally -> tally.distribution().isPresent())
        .collect(groupingBy(Tally::place))
        .entrySet()
        .stream()
        .map(entry -> new Trigger(entry.getKey(), RoleTallies.lowerMedian(entry.getValue())))
        .sorted()
        .toList();
  }
}
