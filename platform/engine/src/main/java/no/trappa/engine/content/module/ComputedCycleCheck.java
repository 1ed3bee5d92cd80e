package no.trappa.engine.content.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.trappa.api.definition.Indicator;
import no.trappa.engine.content.cursor.Cycles;
import no.trappa.engine.fault.FaultCode;

/** No computed level depends on itself, by whatever way round; its own inputs are no such thing. */
final class ComputedCycleCheck {

  private ComputedCycleCheck() {}

  static void run(Draft draft) {
    var dependencies = new LinkedHashMap<Indicator.Id, List<Indicator.Id>>();
    for (var mention : draft.mentions()) {
      var question = mention.question();
      var isLevelHere =
          question.input().isEmpty() && question.indicator().module().equals(draft.module());
      if (mention.from().isPresent() && isLevelHere) {
        dependencies
            .computeIfAbsent(mention.from().get(), _ -> new ArrayList<>())
            .add(question.indicator().indicator());
      }
    }
    for (var cycle : Cycles.of(dependencies)) {
      var first = draft.indicators().get(cycle.getFirst());
      if (first != null) {
        first.refuse(FaultCode.LEVEL_CYCLE, Cycles.shown(cycle));
      }
    }
  }
}
