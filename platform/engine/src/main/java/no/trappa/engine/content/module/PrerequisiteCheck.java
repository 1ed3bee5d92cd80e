package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Cycles.of(prerequisites()).forEach(this::refuse);
  }

  /** Told at the first of its own steps: a cycle among others only is not this module's. */
  private void refuse(List<StepRef> cycle) {
    var own = cycle.stream().filter(this::isOwn).findFirst();
    own.flatMap(step -> Optional.ofNullable(draft.steps().get(step.step())))
        .ifPresent(step ->
            step.refuse(
                FaultCode.STEP_CYCLE, Cycles.shown(cycle.stream().map(this::name).toList())));
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

  /** Of all modules there are: a step may come before itself by way of another module. */
  private Map<StepRef, List<StepRef>> prerequisites() {
    var prerequisites = new LinkedHashMap<StepRef, List<StepRef>>();
    known
        .modulesFromOwn()
        .forEach(module ->
            module
                .steps()
                .forEach(step ->
                    prerequisites.put(new StepRef(module.id().value(), step.id()), step.after())));
    return prerequisites;
  }

  private String name(StepRef step) {
    return isOwn(step) ? step.step().value() : step.toString();
  }

  private boolean isOwn(StepRef step) {
    return step.owner().equals(known.module().id().value());
  }
}
