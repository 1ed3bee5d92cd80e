package no.trappa.engine.content.module;

import java.util.List;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.FaultCode;

/** Every step lifts indicators that exist, to levels they have. */
final class LiftCheck {

  private final ModuleDefinition module;
  private final Draft draft;
  private final List<String> names;

  LiftCheck(ModuleDefinition module, Draft draft) {
    this.module = module;
    this.draft = draft;
    this.names = module.indicators().map(indicator -> indicator.id().value()).toList();
  }

  void run() {
    draft.lifts().forEach(this::check);
  }

  private void check(Lift lift) {
    var name = lift.indicator().written().orElse("");
    var indicator = module.indicators().filter(one -> one.id().value().equals(name)).findFirst();
    if (indicator.isPresent()) {
      requireLevel(lift, indicator.get());
    } else if (!name.isEmpty()) {
      lift.indicator().refuseWord(FaultCode.UNKNOWN_INDICATOR, name, names);
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
