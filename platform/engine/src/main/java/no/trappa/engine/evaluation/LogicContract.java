package no.trappa.engine.evaluation;

import java.util.List;
import java.util.function.Function;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Measure;
import no.trappa.engine.tally.Units;

/** What a module's logic may add: under its own name, each thing once, findings with triggers. */
final class LogicContract {

  private final ModuleDefinition module;
  private final Units units;

  LogicContract(ModuleDefinition module, Units units) {
    this.module = module;
    this.units = units;
  }

  void measures(List<Measure> measures) {
    requireOnce(measures, Measure::question);
    for (var measure : measures) {
      var ref = measure.question();
      require(ref.indicator().module().equals(module.id()), "a measure of another module");
      require(ref.input().isEmpty(), "a measure that looks like an input");
      require(
          module.indicator(ref.indicator().indicator()).isEmpty(),
          "a measure in the place of an indicator");
      require(measure.units().keySet().stream().allMatch(units::include), "an unknown unit");
    }
  }

  void findings(List<Finding> findings) {
    requireOnce(findings, finding -> List.of(finding.id(), finding.unit()));
    for (var finding : findings) {
      require(finding.owner().equals(module.id().value()), "a finding of another module");
      require(!finding.triggers().isEmpty(), "a finding that follows from nothing");
      require(units.include(finding.unit()), "an unknown unit");
    }
  }

  void exhibits(List<Exhibit> exhibits) {
    requireOnce(exhibits, Exhibit::id);
  }

  private static <T> void requireOnce(List<T> all, Function<T, Object> id) {
    require(all.stream().map(id).distinct().count() == all.size(), "an id that is there twice");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
