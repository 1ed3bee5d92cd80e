package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.engine.content.cursor.Cycles;
import no.trappa.engine.fault.FaultCode;

/** The steps that come before a step exist, and no step comes before itself. */
final class PrerequisiteCheck {

  private final KnownModules known;
  private final Draft draft;
  private final Map<ModuleDefinition.Id, Set<StepDefinition.Id>> steps = new HashMap<>();

  PrerequisiteCheck(KnownModules known, Draft draft) {
    this.known = known;
    this.draft = draft;
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
    known
        .owner(new ModuleDefinition.Id(step.owner()), prerequisite.at())
        .filter(owner -> !steps(owner).contains(step.step()))
        .ifPresent(owner -> refuse(prerequisite, owner));
  }

  private Set<StepDefinition.Id> steps(ModuleDefinition owner) {
    return steps.computeIfAbsent(
        owner.id(),
        _ -> owner.steps().stream().map(StepDefinition::id).collect(Collectors.toSet()));
  }

  private static void refuse(Prerequisite prerequisite, ModuleDefinition owner) {
    var names = owner.steps().stream().map(step -> step.id().value()).toList();
    prerequisite.at().refuseWord(FaultCode.UNKNOWN_STEP, prerequisite.step().step().value(), names);
  }

  private Map<StepDefinition.Id, List<StepDefinition.Id>> prerequisites() {
    var prerequisites = new LinkedHashMap<StepDefinition.Id, List<StepDefinition.Id>>();
    for (var step : known.module().steps()) {
      prerequisites.put(
          step.id(), step.after().stream().filter(this::isOwn).map(StepRef::step).toList());
    }
    return prerequisites;
  }

  private boolean isOwn(StepRef step) {
    return step.owner().equals(known.module().id().value());
  }
}
