package no.trappa.engine.content.module;

import java.util.stream.Collectors;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.FaultCode;

/** Warns of gates that nobody could open, or that an indicator only seems to close. */
final class GateCheck {

  private GateCheck() {}

  static void run(ModuleDefinition module, Draft draft) {
    var lifted =
        module.steps().stream()
            .flatMap(step -> step.lifts().keySet().stream())
            .collect(Collectors.toSet());
    module
        .indicators()
        .forEach(indicator -> {
          var named = draft.indicators().get(indicator.id());
          if (named != null && isRequired(indicator) && !lifted.contains(indicator.id())) {
            named.refuse(FaultCode.NO_STEP_LIFTS, indicator.id());
          }
          for (var gate : indicator.critical()) {
            var levels =
                indicator.required().stream()
                    .anyMatch(requirement -> requirement.levels().containsKey(gate));
            if (named != null && !levels) {
              named.refuse(FaultCode.CRITICAL_WITHOUT_LEVEL, gate);
            }
          }
        });
  }

  private static boolean isRequired(Indicator indicator) {
    return Scales.of(indicator)
        .filter(scale ->
            indicator.required().stream()
                .flatMap(requirement -> requirement.levels().values().stream())
                .anyMatch(level -> scale.lowest().isBelow(level)))
        .isPresent();
  }
}
