package no.trappa.engine.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;

/**
 * Scores that become one, sorted by what can be told of them.
 *
 * <p>Those that do not apply are left out. Those that are withheld are never taken for a value.
 */
final class Parts {

  private final List<Score.Scored> known = new ArrayList<>();
  private final List<Score.Withheld> withheld = new ArrayList<>();
  private final List<Score.NotApplicable> leftOut = new ArrayList<>();
  private Coverage coverage = Coverage.NONE;

  Parts(Collection<Score> scores) {
    for (var score : scores) {
      coverage = coverage.plus(score.coverage());
      switch (score) {
        case Score.Scored scored -> known.add(scored);
        case Score.Withheld held -> withheld.add(held);
        case Score.NotApplicable notApplicable -> leftOut.add(notApplicable);
      }
    }
  }

  /** Counts people once where the parts have respondents in common. */
  Parts by(int respondents) {
    coverage = new Coverage(respondents, coverage.answered(), coverage.expected());
    return this;
  }

  Coverage coverage() {
    return coverage;
  }

  List<Trace> traces() {
    return known.stream().map(Score.Scored::trace).toList();
  }

  /**
   * The lowest. While some parts are withheld it is told only when a known one is at the floor,
   * below which none can fall; quantities have none.
   */
  Score minimum(Optional<Fraction> floor) {
    var lowest = known.stream().map(Score.Scored::value).reduce(Fraction::min);
    return lowest.isPresent()
            && (withheld.isEmpty() || floor.filter(lowest.get()::equals).isPresent())
        ? Score.Scored.of(new Trace.Minimum(traces()), coverage)
        : withoutValue(
            Stream.concat(lowest.stream(), mostPossible()).min(Comparator.naturalOrder()));
  }

  /** The mean of all; while one is withheld it cannot exceed what a part at the ceiling gives. */
  Score mean(Optional<Fraction> ceiling) {
    return all(Trace.Mean::new, ceiling.flatMap(this::meanAtMost));
  }

  /** The sum of all; while one is withheld it cannot exceed what a part at the ceiling gives. */
  Score sum(Optional<Fraction> ceiling) {
    return all(Trace.Sum::new, ceiling.flatMap(this::sumAtMost));
  }

  /**
   * What follows from all of them together.
   *
   * @param atMost what it cannot exceed while one is withheld
   */
  Score all(Function<List<Trace>, Trace> together, Optional<Fraction> atMost) {
    return !known.isEmpty() && withheld.isEmpty()
        ? Score.Scored.of(together.apply(traces()), coverage)
        : withoutValue(atMost);
  }

  /** How many of the known reach the level. */
  Score share(Fraction level) {
    var reached = (int) known.stream().filter(one -> one.value().isAtLeast(level)).count();
    var all = known.size() + withheld.size();
    return !known.isEmpty() && withheld.isEmpty()
        ? Score.Scored.of(new Trace.Share(reached, all), coverage)
        : withoutValue(
            known.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.of(reached + withheld.size(), all)));
  }

  /** The sum of what is known; the coverage says what is not. */
  Score sumOfKnown() {
    return known.isEmpty() ? none() : Score.Scored.of(new Trace.Sum(traces()), coverage);
  }

  /** The mean of what is known; the coverage says what is not. */
  Score meanOfKnown() {
    return known.isEmpty() ? none() : Score.Scored.of(new Trace.Mean(traces()), coverage);
  }

  /** Why there is no value, where none could follow. */
  Score none() {
    return withoutValue(Optional.empty());
  }

  /** Why there is no value: what is missing, or why none of it applies. */
  Score withoutValue(Optional<Fraction> atMost) {
    if (!withheld.isEmpty()) {
      return new Score.Withheld(worst(), places(), atMost, coverage);
    }
    return leftOut.isEmpty()
        ? new Score.Withheld(Score.Reason.NOT_ASKED, List.of(), Optional.empty(), coverage)
        : notApplicable();
  }

  private Score notApplicable() {
    return new Score.NotApplicable(
        leftOut.stream().flatMap(one -> one.reasons().stream()).sorted().distinct().toList(),
        leftOut.stream().allMatch(Score.NotApplicable::accepted),
        coverage);
  }

  private Score.Reason worst() {
    return withheld.stream()
        .map(Score.Withheld::reason)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private List<Place> places() {
    return withheld.stream().flatMap(one -> one.decidedBy().stream()).sorted().distinct().toList();
  }

  private Stream<Fraction> mostPossible() {
    return withheld.stream().flatMap(one -> one.atMost().stream());
  }

  private Optional<Fraction> meanAtMost(Fraction ceiling) {
    return sumAtMost(ceiling)
        .map(sum -> sum.dividedBy(Fraction.of(known.size() + withheld.size())));
  }

  private Optional<Fraction> sumAtMost(Fraction ceiling) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Stream.concat(
                    known.stream().map(Score.Scored::value),
                    withheld.stream().map(one -> one.atMost().orElse(ceiling)))
                .reduce(Fraction.ZERO, Fraction::plus));
  }
}
