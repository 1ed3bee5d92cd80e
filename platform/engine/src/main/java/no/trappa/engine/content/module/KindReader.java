package no.trappa.engine.content.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads what form the answers to a question take. */
final class KindReader {

  private static final Kind STAND_IN = new Kind.FreeText(1);
  private static final int LONGEST_TEXT = 10_000;

  private final Draft draft;
  private final Indicator.Id indicator;
  private final UniqueIds inputIds;

  KindReader(Draft draft, Indicator.Id indicator, UniqueIds inputIds) {
    this.draft = draft;
    this.indicator = indicator;
    this.inputIds = inputIds;
  }

  Kind ofIndicator(Fields fields) {
    return oneOf(
        fields,
        List.of("level", "choice", "number", "text", "computed"),
        Map.of(
            "level", this::level,
            "choice", KindReader::choice,
            "number", QuantityReader::quantity,
            "text", KindReader::freeText,
            "computed", this::computed));
  }

  private Kind ofInput(Fields fields) {
    return oneOf(
        fields,
        List.of("level", "choice", "number"),
        Map.of(
            "level", this::level,
            "choice", KindReader::choice,
            "number", QuantityReader::quantity));
  }

  private static Kind oneOf(
      Fields fields, List<String> names, Map<String, Function<Fields, Kind>> readers) {
    var value = fields.required("kind");
    var word = value.word();
    if (word.isPresent() && readers.containsKey(word.get())) {
      return readers.get(word.get()).apply(fields);
    }
    word.ifPresent(wrong -> value.refuseWord(FaultCode.NOT_A_CHOICE, wrong, names));
    fields.acceptAll();
    return STAND_IN;
  }

  private Kind level(Fields fields) {
    var scale = draft.scales().named(fields.required("scale"));
    return new Kind.Level(scale, AnchorReader.anchors(fields.required("levels"), scale));
  }

  private static Kind choice(Fields fields) {
    var ids = new UniqueIds();
    var value = fields.required("options");
    var options =
        value.list(one ->
            one.record(option ->
                new Kind.Option(
                    ids.read(option.required("id"), Kind.Option.Id::new),
                    option.required("text").text())));
    if (value.isList() && options.size() < 2) {
      value.refuse(FaultCode.TOO_FEW_OPTIONS);
    }
    return new Kind.Choice(options, fields.optional("several").map(Plain::flag).orElse(false));
  }

  private static Kind freeText(Fields fields) {
    return new Kind.FreeText(Plain.whole(fields.required("most"), 1, LONGEST_TEXT));
  }

  private Kind computed(Fields fields) {
    var scale = draft.scales().named(fields.required("scale"));
    var inputs = fields.some("inputs", value -> value.record(this::input));
    var scope = new Scope(draft.module(), Optional.of(indicator), inputs);
    return new Kind.Computed(
        scale,
        inputs,
        new DerivedLevelReader(new ConditionReader(draft, scope), scale)
            .levels(fields.required("levels")),
        fields.required("missing").text());
  }

  private Input input(Fields fields) {
    return new Input(
        inputIds.read(fields.required("id"), Input.Id::new),
        ofInput(fields),
        fields.required("question").text(),
        fields.optional("help").map(Value::text));
  }
}
