package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.RowQuantity;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;

/** Reads what form the answers to a question take. */
final class KindReader {

  private final Draft draft;
  private final Indicator.Id indicator;
  private final UniqueIds inputIds;
  private final PlainKinds plain;

  KindReader(Draft draft, Indicator.Id indicator, UniqueIds inputIds) {
    this.draft = draft;
    this.indicator = indicator;
    this.inputIds = inputIds;
    this.plain = new PlainKinds(draft.scales());
  }

  Kind ofIndicator(Fields fields) {
    var readers = new HashMap<>(plain.readers());
    readers.put("register", new RegisterReader(draft)::register);
    readers.put("computed", this::computed);
    return PlainKinds.oneOf(
        fields,
        List.of("level", "choice", "number", "text", "date", "register", "computed"),
        readers);
  }

  private Kind ofInput(Fields fields) {
    return PlainKinds.oneOf(fields, List.of("level", "choice", "number", "date"), plain.readers());
  }

  private Kind computed(Fields fields) {
    var scale = draft.scales().named(fields.required("scale"));
    var rows =
        fields.list("rows", value -> value.record(new RowsReader(draft, inputIds)::quantity));
    var inputs =
        rows.isEmpty()
            ? fields.some("inputs", value -> value.record(this::input))
            : fields.list("inputs", value -> value.record(this::input));
    var scope = new Scope(draft.module(), Optional.of(indicator), names(inputs, rows));
    return new Kind.Computed(
        scale,
        inputs,
        rows,
        new DerivedLevelReader(new ConditionReader(draft, scope), scale)
            .levels(fields.required("levels")),
        fields.required("missing").text());
  }

  private static List<Input.Id> names(List<Input> inputs, List<RowQuantity> rows) {
    return Stream.concat(inputs.stream().map(Input::id), rows.stream().map(RowQuantity::id))
        .toList();
  }

  private Input input(Fields fields) {
    return new Input(
        inputIds.read(fields.required("id"), Input.Id::new),
        ofInput(fields),
        fields.required("question").text(),
        fields.optional("help").map(Value::text));
  }
}
