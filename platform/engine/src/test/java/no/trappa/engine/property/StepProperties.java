package no.trappa.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.StepRef;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.NextSteps;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.StepProposal;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;

/** Whatever the answers, the next steps are complete, in order, and none too many. */
@Domain(Sheets.class)
@Domain(DomainContext.Global.class)
class StepProperties {

  @Property(tries = 200)
  void whatComesBeforeAStepStandsBeforeIt(@ForAll Sheets.Sheet sheet) {
    var placed = new HashSet<StepRef>();
    for (var step : next(sheet).steps()) {
      assertThat(placed).containsAll(step.after());
      placed.add(step.step());
    }
  }

  @Property(tries = 200)
  void everyPrerequisiteThatIsNotDoneIsThere(@ForAll Sheets.Sheet sheet) {
    var result = sheet.example().evaluate().result();
    var drawn = units(result, "draw-map");
    for (var unit : units(result, "write-will")) {
      var mapped = result.indicator(Example.indicator("map")).orElseThrow().units().get(unit);
      var done =
          mapped != null && mapped.known().filter(one -> one.isAtLeast(Fraction.ONE)).isPresent();
      assertThat(done || drawn.contains(unit)).as("the map of %s", unit).isTrue();
    }
  }

  @Property(tries = 200)
  void itOpensTheGateExactlyWhenNothingBlocksIt(@ForAll Sheets.Sheet sheet) {
    assertThat(next(sheet).opens()).isEqualTo(next(sheet).blockers().isEmpty());
  }

  @Property(tries = 200)
  void takingTheStepsLeadsWhereTheProofSays(@ForAll Sheets.Sheet sheet) {
    var example = sheet.example();
    var proposed = example.evaluate().result().nextSteps();
    take(example, proposed.steps());
    example.deliver("mandate", "*");
    var gate = example.evaluate().result().gate();

    assertThat(gate.verdict()).isEqualTo(proposed.verdictAfter());
    assertThat(unmet(gate.requirements())).isEqualTo(unmet(proposed.blockers()));
  }

  @Property(tries = 200)
  void noStepThatLiftsCanBeLeftOut(@ForAll Sheets.Sheet sheet) {
    var proposed = next(sheet);
    for (var left : proposed.steps()) {
      if (!left.lifts().isEmpty() && isNobodysPrerequisite(left, proposed.steps())) {
        var without = new ArrayList<>(proposed.steps());
        without.remove(left);
        var example = sheet.example();
        take(example, without);
        var unmet = unmet(example.evaluate().result().gate().requirements());

        assertThat(unmet)
            .as("unmet without %s", left.step())
            .isNotEqualTo(unmet(proposed.blockers()));
      }
    }
  }

  @Property(tries = 100)
  void oneMoreStepNeverClosesWhatWasMet(@ForAll Sheets.Sheet sheet) {
    var example = sheet.example();
    var before = example.evaluate().result();
    var taken = new ArrayList<StepProposal>();
    var unmet = unmet(before.gate().requirements());
    for (var step : before.nextSteps().steps()) {
      taken.add(step);
      var now = sheet.example();
      take(now, taken);
      var still = unmet(now.evaluate().result().gate().requirements());

      assertThat(unmet).containsAll(still);
      unmet = still;
    }
  }

  private static NextSteps next(Sheets.Sheet sheet) {
    return sheet.example().evaluate().result().nextSteps();
  }

  private static boolean isNobodysPrerequisite(StepProposal step, List<StepProposal> all) {
    return all.stream().noneMatch(other -> other.after().contains(step.step()));
  }

  /** The units agree on the level that each step was to lift them to. */
  private static void take(Example example, List<StepProposal> steps) {
    for (var step : steps) {
      for (var lift : step.lifts()) {
        var question = lift.place().question().toString();
        if (question.equals("m/wish")) {
          meet(example);
        } else {
          example.agree(lift.place().unit().toString(), question, lift.to().numerator().intValue());
        }
      }
    }
  }

  /** The way to lift the wish: all mark the same step. */
  private static void meet(Example example) {
    Sheets.MEMBERS.forEach(member -> example.agree(member, "wish#scope", 2));
  }

  private static Set<Unit> units(EvaluationResult result, String step) {
    return result.nextSteps().steps().stream()
        .filter(one -> one.step().step().value().equals(step))
        .flatMap(one -> one.units().stream())
        .collect(Collectors.toSet());
  }

  private static Set<Place> unmet(List<RequirementResult> requirements) {
    return requirements.stream()
        .filter(one -> !one.isMet())
        .map(RequirementResult::place)
        .collect(Collectors.toSet());
  }
}
