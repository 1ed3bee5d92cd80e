package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.UnitKind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;

/** Reads one rule. */
final class RuleReader {

  private final Draft draft;

  RuleReader(Draft draft) {
    this.draft = draft;
  }

  Rule rule(Fields fields) {
    var scope = new Scope(draft.module(), Optional.empty(), List.of());
    return new Rule(
        draft.ruleIds().read(fields.required("id"), Rule.Id::new),
        Plain.oneOf(fields.required("severity"), Rule.Severity.class),
        fields
            .optional("per")
            .map(value -> Plain.oneOf(value, UnitKind.class))
            .orElse(UnitKind.ORGANISATION),
        new ConditionReader(draft, scope).condition(fields.required("when")),
        fields.required("says").text(),
        Guide.references(fields));
  }
}
