package no.trappa.engine.content.module;

import java.util.List;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.cursor.Fields;

/** What can be told only when the whole module is read: whether its parts agree. */
final class ModuleChecks {

  private ModuleChecks() {}

  static void run(
      ModuleDefinition module, Draft draft, List<ModuleDefinition> others, Fields fields) {
    var scored =
        module.groups().stream()
            .filter(group -> group.score() != Combination.POSITION)
            .flatMap(group -> group.indicators().stream())
            .toList();
    CombinationCheck.check(fields.required("score"), module.score(), scored);
    var known = new KnownModules(module, others);
    new MentionCheck(known, draft).run();
    new LiftCheck(module, draft).run();
    new PrerequisiteCheck(known, draft).run();
    ComputedCycleCheck.run(draft);
    GateCheck.run(module, draft);
  }
}
