package no.trappa.engine.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Staging;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;

/** Makes one score of those that stand in a group. */
final class Combining {

  private final List<Child> children;
  private final Parts parts;

  /**
   * The children of one group.
   *
   * @param people how many people answered any of what they rest on
   */
  Combining(List<Child> children, int people) {
    this.children = children;
    this.parts = new Parts(children.stream().map(Child::score).toList()).by(people);
  }

  Score by(Combination combination, Optional<Staging> staging) {
    return switch (combination) {
      case MINIMUM, POSITION -> parts.minimum(floor());
      case MEAN -> together(Trace.Mean::new, mean());
      case WEIGHTED_MEAN -> together(_ -> new Trace.WeightedMean(weighted()), mean());
      case SUM -> together(Trace.Sum::new, sum());
      case STAGED -> new Stages(children, staging.orElseThrow()).score(parts);
    };
  }

  private Score together(Function<List<Trace>, Trace> trace, Optional<Fraction> atMost) {
    if (children.stream().map(Child::reach).anyMatch(Reach::ordinal)) {
      throw new IllegalArgumentException("ordinal levels have no mean and no sum");
    }
    return parts.all(trace, atMost);
  }

  /** Below which none of them can fall. */
  private Optional<Fraction> floor() {
    return children.stream()
        .flatMap(child -> child.reach().floor().stream())
        .min(Comparator.naturalOrder());
  }

  private List<Trace.Weighted> weighted() {
    var weighted = new ArrayList<Trace.Weighted>();
    for (var child : children) {
      if (child.score() instanceof Score.Scored scored) {
        weighted.add(new Trace.Weighted(child.weight(), scored.trace()));
      }
    }
    return weighted;
  }

  /** What the sum cannot exceed; unknown while nothing is known or something has no ceiling. */
  private Optional<Fraction> sum() {
    var counted = counted();
    var most = counted.stream().flatMap(child -> weightedMost(child).stream()).toList();
    return counted.stream().allMatch(Child::isWithheld) || most.size() < counted.size()
        ? Optional.empty()
        : Optional.of(most.stream().reduce(Fraction.ZERO, Fraction::plus));
  }

  private Optional<Fraction> mean() {
    var weights = counted().stream().map(Child::weight).reduce(Fraction.ZERO, Fraction::plus);
    return sum().map(total -> total.dividedBy(weights));
  }

  private static Optional<Fraction> weightedMost(Child child) {
    return child.most().map(most -> most.times(child.weight()));
  }

  private List<Child> counted() {
    return children.stream()
        .filter(child -> !(child.score() instanceof Score.NotApplicable))
        .toList();
  }
}
