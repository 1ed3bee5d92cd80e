package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.FaultCode;

/** Every step lifts indicators that exist, to levels they have. */
final class LiftCheck {

  private final Draft draft;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  LiftCheck(ModuleDefinition module, Draft draft) {
    this.draft = draft;
    module.indicators().forEach(indicator -> indicators.put(indicator.id().value(), indicator));
  }

  void run() {
    draft.lifts().forEach(this::check);
  }

  private void check(Lift lift) {
    var name = lift.indicator().written().orElse("");
    var indicator = Optional.ofNullable(indicators.get(name));
    if (indicator.isPresent()) {
      requireLevel(lift, indicator.get());
    } else if (!name.isEmpty()) {
      lift.indicator()
          .refuseWord(FaultCode.UNKNOWN_INDICATOR, name, List.copyOf(indicators.keySet()));
    }
  }

  private static void requireLevel(Lift lift, Indicator indicator) {
    if (indicator.scale().isEmpty()) {
      lift.indicator().refuse(FaultCode.LIFTS_WITHOUT_SCALE, indicator.id());
    } else if (lift.at().isPresent() && lift.level().isPresent()) {
      Scales.requireLevel(lift.at().get(), lift.level().get(), indicator.scale().get());
    }
  }
}
