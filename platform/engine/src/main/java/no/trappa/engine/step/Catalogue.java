package no.trappa.engine.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.api.result.StepProposal.Lift;
import no.trappa.api.value.Fraction;
import no.trappa.engine.gate.Demand;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;
import no.trappa.engine.tally.Units;

/** All modules' steps, and what each would do in a unit as things stand. */
final class Catalogue {

  private final Scores scores;
  private final Units units;
  private final Map<StepRef, Entry> entries = new HashMap<>();
  private final IdentityHashMap<AskedIndicator, List<Entry>> byTarget = new IdentityHashMap<>();

  Catalogue(Questionnaire questionnaire, Scores scores, Units units) {
    this.scores = scores;
    this.units = units;
    for (var module : questionnaire.modules()) {
      for (var step : module.definition().steps()) {
        var ref = new StepRef(module.definition().id().value(), step.id());
        add(new Entry(ref, step, targets(questionnaire, module.definition(), step)));
      }
    }
  }

  private void add(Entry entry) {
    entries.put(entry.ref(), entry);
    for (var target : entry.targets()) {
      byTarget.computeIfAbsent(target.asked(), _ -> new ArrayList<>()).add(entry);
    }
  }

  /** The steps that lift what falls short far enough. */
  List<Entry> lifting(Demand need) {
    return byTarget.getOrDefault(need.asked(), List.of()).stream()
        .filter(entry -> entry.targets().stream().anyMatch(target -> lifts(target, need)))
        .toList();
  }

  private boolean lifts(Target target, Demand need) {
    var unit = need.place().unit();
    return target.asked().equals(need.asked())
        && target.concerns(unit)
        && lift(target, unit).filter(lift -> lift.to().isAtLeast(need.required())).isPresent();
  }

  Optional<Entry> entry(StepRef ref) {
    return Optional.ofNullable(entries.get(ref));
  }

  /** What the step lifts in the unit, of what is known to be too low. */
  List<Lift> lifts(Entry entry, Unit unit) {
    return entry.targets().stream()
        .filter(target -> target.concerns(unit))
        .flatMap(target -> lift(target, unit).stream())
        .toList();
  }

  /** Whether everything the step is for has been reached in the unit. */
  boolean isDone(Entry entry, Unit unit) {
    var concerned = entry.targets().stream().filter(target -> target.concerns(unit)).toList();
    return !entry.definition().lifts().isEmpty()
        && concerned.stream().allMatch(target -> isReached(target, unit));
  }

  /** Where a step has to be taken before another can be taken in a unit. */
  List<Unit> unitsBefore(Entry entry, Unit dependent) {
    if (entry.definition().lifts().isEmpty()) {
      return List.of(dependent);
    }
    return neededFor(dependent).stream()
        .filter(unit -> entry.targets().stream().anyMatch(target -> target.concerns(unit)))
        .toList();
  }

  /** An organisation's step waits for its own and the collaboration's; the latter's for all. */
  private List<Unit> neededFor(Unit dependent) {
    return switch (dependent) {
      case Unit.Collaboration _ -> units.all();
      case Unit.Of _ -> List.of(Unit.collaboration(), dependent);
    };
  }

  private boolean isReached(Target target, Unit unit) {
    return target
        .level()
        .map(level ->
            scores
                .at(target.asked(), unit)
                .known()
                .filter(value -> value.isAtLeast(level))
                .isPresent())
        .orElse(true);
  }

  private Optional<Lift> lift(Target target, Unit unit) {
    return target
        .level()
        .flatMap(level ->
            scores
                .at(target.asked(), unit)
                .known()
                .filter(value -> value.isBelow(level))
                .map(from -> new Lift(target.asked().in(unit), from, level)));
  }

  private List<Target> targets(
      Questionnaire questionnaire, ModuleDefinition module, StepDefinition step) {
    return step.lifts().entrySet().stream()
        .flatMap(lift -> {
          var ref = new IndicatorRef(module.id(), lift.getKey());
          return questionnaire
              .indicator(ref)
              .map(asked ->
                  new Target(asked, lift.getValue().or(() -> scores.requirements().of(ref))))
              .stream();
        })
        .toList();
  }

  /** A step with what it aims at, of what is asked. */
  record Entry(StepRef ref, StepDefinition definition, List<Target> targets) {}

  /** An indicator and the level to lift it to; none where nothing is required of it. */
  record Target(AskedIndicator asked, Optional<Fraction> level) {

    boolean concerns(Unit unit) {
      return asked.isOfTheWhole()
          ? unit.equals(Unit.collaboration())
          : asked.panel().asks(unit) && asked.indicator().units().contains(unit.kind());
    }
  }
}
