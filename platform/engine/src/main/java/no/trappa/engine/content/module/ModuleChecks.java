package no.trappa.engine.content.module;

import java.util.List;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.cursor.Fields;

/** What can be told only when the whole module is read: whether its parts agree. */
final class ModuleChecks {

  private ModuleChecks() {}

  static void run(
      ModuleDefinition module, Draft draft, List<ModuleDefinition> others, Fields fields) {
    var parts = Ground.of(module.groups(), List.of());
    new CombinationCheck(fields.required("score"), parts).check(module.score());
    module
        .staging()
        .ifPresent(staging -> StagingReader.check(fields.required("met"), staging, parts));
    NameCheck.run(module, draft);
    var known = new KnownModules(module, others);
    new MentionCheck(known, draft).run();
    new LiftCheck(module, draft).run();
    new PrerequisiteCheck(known, draft).run();
    ComputedCycleCheck.run(draft);
    GateCheck.run(module, draft);
  }
}
