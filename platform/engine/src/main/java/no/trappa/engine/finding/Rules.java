package no.trappa.engine.finding;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;
import no.trappa.engine.condition.Conditions;
import no.trappa.engine.condition.Judgement;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.Units;

/** What a module's declared rules find. A rule that cannot be told stays silent. */
public final class Rules {

  private final Conditions conditions;
  private final Units units;

  public Rules(Scores scores, Units units) {
    this.conditions = new Conditions(scores.facts());
    this.units = units;
  }

  public List<Finding> of(ModuleDefinition module) {
    return module.rules().stream()
        .flatMap(rule -> of(module, rule))
        .distinct()
        .sorted(Order.OF_FINDINGS)
        .toList();
  }

  private Stream<Finding> of(ModuleDefinition module, Rule rule) {
    return scope(rule)
        .flatMap(unit -> {
          var judgement = conditions.judge(rule.when(), unit);
          return judgement.holds()
              ? Stream.of(finding(module, rule, concerned(unit, judgement), judgement))
              : Stream.empty();
        });
  }

  private Stream<Unit> scope(Rule rule) {
    return rule.per() == UnitKind.ORGANISATION
        ? units.organisations().stream()
        : Stream.of(Unit.collaboration());
  }

  /** What follows from the collaboration's answers alone concerns it, and is said once. */
  private static Unit concerned(Unit unit, Judgement judgement) {
    var whole = Unit.collaboration();
    return judgement.triggers().stream()
            .map(Trigger::place)
            .allMatch(place -> place.unit().equals(whole))
        ? whole
        : unit;
  }

  private static Finding finding(
      ModuleDefinition module, Rule rule, Unit unit, Judgement judgement) {
    return new Finding(
        rule.severity() == Rule.Severity.STRENGTH ? Finding.Kind.STRENGTH : Finding.Kind.WARNING,
        rule.severity(),
        module.id().value(),
        rule.id().value(),
        unit,
        rule.says(),
        judgement.triggers());
  }
}
