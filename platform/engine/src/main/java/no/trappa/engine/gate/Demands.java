package no.trappa.engine.gate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.value.Fraction;
import no.trappa.engine.score.Requirements;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;
import no.trappa.engine.tally.Units;

/** Everything the gate requires: of each organisation, or of the collaboration once. */
public final class Demands {

  private final List<Demand> all;

  public Demands(Questionnaire questionnaire, Units units, Requirements requirements) {
    var gate = requirements.gate();
    this.all =
        questionnaire
            .indicators()
            .filter(asked -> asked.indicator().scale().isPresent())
            .flatMap(asked ->
                requirements.of(asked.ref()).stream()
                    .flatMap(level -> demands(asked, level, gate, units)))
            .sorted(Comparator.comparing(Demand::place))
            .toList();
  }

  public List<Demand> all() {
    return all;
  }

  public List<RequirementResult> check(Scores scores) {
    return all.stream().map(demand -> demand.check(scores)).toList();
  }

  static boolean isOf(RequirementResult requirement, ModuleDefinition.Id module) {
    return requirement.place().question().indicator().module().equals(module);
  }

  private static Stream<Demand> demands(
      AskedIndicator asked, Fraction level, Gate.Id gate, Units units) {
    var critical = asked.indicator().critical().contains(gate);
    return places(asked, units).map(unit -> new Demand(asked, asked.in(unit), level, critical));
  }

  private static Stream<Unit> places(AskedIndicator asked, Units units) {
    if (asked.isOfTheWhole()) {
      return Stream.of(Unit.collaboration());
    }
    return asked.indicator().units().contains(UnitKind.COLLABORATION)
        ? units.all().stream().filter(asked.panel()::asks)
        : units.organisations().stream();
  }
}
