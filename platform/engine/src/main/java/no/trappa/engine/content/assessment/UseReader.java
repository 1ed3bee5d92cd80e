package no.trappa.engine.content.assessment;

import java.util.List;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;

/** Reads which module an assessment uses, and which of its indicators. */
final class UseReader {

  private UseReader() {}

  static AssessmentDefinition.Use use(Fields fields, UniqueIds modules) {
    var indicators = new UniqueIds();
    return new AssessmentDefinition.Use(
        modules.read(fields.required("module"), ModuleDefinition.Id::new),
        Plain.range(fields.required("versions")),
        fields.has("indicators")
            ? fields.some("indicators", value -> indicators.read(value, Indicator.Id::new))
            : List.of());
  }
}
