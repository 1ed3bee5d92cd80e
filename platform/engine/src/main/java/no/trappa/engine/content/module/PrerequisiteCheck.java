package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.engine.fault.FaultCode;

/** The steps that come before a step exist, and no step comes before itself. */
final class PrerequisiteCheck {

  private final ModuleDefinition module;
  private final Draft draft;
  private final List<String> names;

  PrerequisiteCheck(ModuleDefinition module, Draft draft) {
    this.module = module;
    this.draft = draft;
    this.names = module.steps().stream().map(step -> step.id().value()).toList();
  }

  void run() {
    draft.prerequisites().forEach(this::check);
    for (var cycle : Cycles.of(prerequisites())) {
      var first = draft.steps().get(cycle.getFirst());
      if (first != null) {
        first.refuse(FaultCode.STEP_CYCLE, Cycles.shown(cycle));
      }
    }
  }

  private void check(Prerequisite prerequisite) {
    var step = prerequisite.step();
    if (!isOwn(step)) {
      if (!module.requires().contains(new ModuleDefinition.Id(step.owner()))) {
        prerequisite.at().refuse(FaultCode.MODULE_NOT_REQUIRED, step.owner());
      }
    } else if (!names.contains(step.step().value())) {
      prerequisite.at().refuseWord(FaultCode.UNKNOWN_STEP, step.step().value(), names);
    }
  }

  private Map<StepDefinition.Id, List<StepDefinition.Id>> prerequisites() {
    var prerequisites = new LinkedHashMap<StepDefinition.Id, List<StepDefinition.Id>>();
    for (var step : module.steps()) {
      prerequisites.put(
          step.id(), step.after().stream().filter(this::isOwn).map(StepRef::step).toList());
    }
    return prerequisites;
  }

  private boolean isOwn(StepRef step) {
    return step.owner().equals(module.id().value());
  }
}
