package no.trappa.module.organisation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;

/**
 * What each municipality lets count in the choice, from 0 to 3 for each criterion.
 *
 * <p>Read from the trace of the computed indicator, whose last level holds for any weights and so
 * rests on all of them. While one municipality has not weighed, there is no trace and no weights.
 */
record Weights(SortedMap<Unit, Map<Criterion, Fraction>> units) {

  private static final Indicator.Id WEIGHTS = new Indicator.Id("weights");

  static Optional<Weights> of(ModuleOutcome outcome) {
    return result(outcome)
        .map(IndicatorResult::score)
        .filter(Score.Scored.class::isInstance)
        .map(Score.Scored.class::cast)
        .map(Score.Scored::trace)
        .filter(Trace.Derived.class::isInstance)
        .map(Trace.Derived.class::cast)
        .map(trace -> of(trace.from()));
  }

  /** Whether this evaluation asks for weights at all. */
  static boolean areAsked(ModuleOutcome outcome) {
    return result(outcome)
        .filter(one ->
            !(one.score() instanceof Score.Withheld withheld
                && withheld.reason() == Score.Reason.NOT_ASKED))
        .isPresent();
  }

  private static Optional<IndicatorResult> result(ModuleOutcome outcome) {
    var ref = new IndicatorRef(outcome.input().module().id(), WEIGHTS);
    return outcome.indicators().stream().filter(one -> one.indicator().equals(ref)).findFirst();
  }

  private static Weights of(List<Trigger> triggers) {
    var units = new TreeMap<Unit, Map<Criterion, Fraction>>();
    for (var criterion : Criterion.values()) {
      for (var trigger : triggers) {
        if (trigger.place().question().input().filter(criterion.input()::equals).isPresent()) {
          trigger
              .value()
              .ifPresent(weight ->
                  units
                      .computeIfAbsent(trigger.place().unit(), _ -> new EnumMap<>(Criterion.class))
                      .put(criterion, weight));
        }
      }
    }
    return new Weights(units);
  }

  Fraction of(Unit unit, Criterion criterion) {
    return units.getOrDefault(unit, Map.of()).getOrDefault(criterion, Fraction.ZERO);
  }

  /** Each criterion's part of the whole, every municipality counting as much as any other. */
  Map<Criterion, Fraction> together() {
    var whole = new EnumMap<Criterion, Fraction>(Criterion.class);
    for (var weights : units.values()) {
      var sum = weights.values().stream().reduce(Fraction.ZERO, Fraction::plus);
      if (!sum.equals(Fraction.ZERO)) {
        weights.forEach(
            (criterion, weight) -> whole.merge(criterion, weight.dividedBy(sum), Fraction::plus));
      }
    }
    var all = whole.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    whole.replaceAll((_, part) -> part.dividedBy(all));
    return whole;
  }
}
