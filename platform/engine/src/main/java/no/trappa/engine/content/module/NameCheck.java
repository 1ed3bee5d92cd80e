package no.trappa.engine.content.module;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.fault.FaultCode;

/** Indicators that are named outside conditions exist, and those that are replaced do not. */
final class NameCheck {

  private NameCheck() {}

  static void run(ModuleDefinition module, Draft draft) {
    var names =
        module
            .indicators()
            .map(indicator -> indicator.id().value())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var once = new UniqueIds();
    for (var replaced : draft.replaced()) {
      once.note(replaced);
      replaced
          .written()
          .filter(names::contains)
          .ifPresent(name -> replaced.refuse(FaultCode.STILL_THERE, name));
    }
    for (var shown : draft.shown()) {
      shown
          .written()
          .filter(name -> !names.contains(name))
          .ifPresent(
              name -> shown.refuseWord(FaultCode.UNKNOWN_INDICATOR, name, List.copyOf(names)));
    }
  }
}
