package no.trappa.engine.content.assessment;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads which modules an assessment uses, and which of their indicators. */
final class UseReader {

  private final List<ModuleDefinition> modules;
  private final UniqueIds ids = new UniqueIds();

  UseReader(List<ModuleDefinition> modules) {
    this.modules = modules;
  }

  AssessmentDefinition.Use use(Fields fields) {
    var id = ids.read(fields.required("module"), ModuleDefinition.Id::new);
    var range = fields.required("versions");
    var versions = Plain.range(range);
    var there = modules.stream().filter(module -> module.id().equals(id)).toList();
    var known = there.stream().filter(module -> versions.contains(module.version())).findFirst();
    if (known.isEmpty() && !there.isEmpty()) {
      range.refuse(FaultCode.WRONG_MODULE_VERSION, id, there.getFirst().version(), versions);
    }
    var indicatorIds = new UniqueIds();
    var indicators =
        fields.has("indicators")
            ? fields.some("indicators", value -> indicator(value, indicatorIds, known))
            : List.<Indicator.Id>of();
    return new AssessmentDefinition.Use(id, versions, indicators);
  }

  private static Indicator.Id indicator(
      Value value, UniqueIds ids, Optional<ModuleDefinition> module) {
    var id = ids.read(value, Indicator.Id::new);
    module
        .filter(known -> known.indicator(id).isEmpty())
        .ifPresent(known -> refuse(value, id, known));
    return id;
  }

  private static void refuse(Value value, Indicator.Id id, ModuleDefinition module) {
    var names = module.indicators().map(indicator -> indicator.id().value()).toList();
    value.refuseWord(FaultCode.UNKNOWN_INDICATOR, id.value(), names);
  }
}
