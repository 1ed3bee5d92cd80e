package no.trappa.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;
import no.trappa.engine.condition.Conditions;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;

/** Derives a computed level from what all units answered: the first whose condition holds. */
final class Derivation {

  private final AskedIndicator asked;
  private final Records records;
  private final int respondents;

  Derivation(AskedIndicator asked, Records records, int respondents) {
    this.asked = asked;
    this.records = records;
    this.respondents = respondents;
  }

  /** The units with every input, among those that some input applies to. */
  Coverage coverage() {
    var expected = units().filter(unit -> !isLeftOut(unit)).toList();
    var complete = expected.stream().filter(unit -> missing(unit).findAny().isEmpty()).count();
    return new Coverage(respondents, (int) complete, expected.size());
  }

  Score derive(Kind.Computed computed, Conditions conditions) {
    if (units().allMatch(this::isLeftOut)) {
      return new Parts(inputScores()).by(respondents).none();
    }
    var missing = units().flatMap(this::missing).sorted().toList();
    return missing.isEmpty() ? firstThatHolds(computed, conditions) : withheld(missing);
  }

  private Score firstThatHolds(Kind.Computed computed, Conditions conditions) {
    var failed = new ArrayList<Trigger>();
    for (var level : computed.levels()) {
      var judgement = conditions.judge(level.when(), Unit.collaboration());
      switch (judgement.truth()) {
        case TRUE -> {
          // A condition that always holds rests on those before it, which did not.
          var from = judgement.triggers().isEmpty() ? failed : judgement.triggers();
          var triggers = from.stream().sorted().distinct().toList();
          return Score.Scored.of(
              new Trace.Derived(level.value(), level.text(), triggers), coverage());
        }
        case UNKNOWN -> {
          return withheld(judgement.missing());
        }
        case FALSE -> failed.addAll(judgement.triggers());
      }
    }
    return withheld(List.of());
  }

  private Score withheld(List<Place> places) {
    return new Score.Withheld(Score.Reason.MISSING_INPUT, places, Optional.empty(), coverage());
  }

  private Stream<Place> missing(Unit unit) {
    return isLeftOut(unit)
        ? Stream.empty()
        : asked.inputs().stream()
            .filter(input -> isMissing(input, unit))
            .map(input -> input.in(unit));
  }

  private boolean isMissing(Question input, Unit unit) {
    return standing(input, unit)
        .filter(one -> one.isKnown() || one.score() instanceof Score.NotApplicable)
        .isEmpty();
  }

  private boolean isLeftOut(Unit unit) {
    return asked.inputs().stream()
        .allMatch(input ->
            standing(input, unit)
                .filter(one -> one.score() instanceof Score.NotApplicable)
                .isPresent());
  }

  private Optional<Standing> standing(Question input, Unit unit) {
    return Optional.ofNullable(records.of(input).get(unit));
  }

  private List<Score> inputScores() {
    return asked.inputs().stream()
        .flatMap(input -> records.of(input).values().stream())
        .map(Standing::score)
        .toList();
  }

  private Stream<Unit> units() {
    Set<Unit> units =
        asked.inputs().stream()
            .flatMap(input -> records.of(input).keySet().stream())
            .filter(asked.panel()::asks)
            .collect(Collectors.toCollection(TreeSet::new));
    return units.stream();
  }
}
