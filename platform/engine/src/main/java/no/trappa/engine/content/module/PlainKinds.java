package no.trappa.engine.content.module;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.trappa.api.definition.Kind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.fault.FaultCode;

/** Reads the forms of answer that stand alone: an indicator's, an input's or a column's. */
final class PlainKinds {

  private static final Kind STAND_IN = new Kind.FreeText(1);
  private static final int LONGEST_TEXT = 10_000;

  private final Scales scales;

  PlainKinds(Scales scales) {
    this.scales = scales;
  }

  /** The kind a key names, read by one of the readers. */
  static Kind oneOf(
      Fields fields, List<String> names, Map<String, Function<Fields, Kind>> readers) {
    var value = fields.required("kind");
    var word = value.word();
    if (word.isPresent() && names.contains(word.get()) && readers.containsKey(word.get())) {
      return readers.get(word.get()).apply(fields);
    }
    word.ifPresent(wrong -> value.refuseWord(FaultCode.NOT_A_CHOICE, wrong, names));
    fields.acceptAll();
    return STAND_IN;
  }

  /** All of these, by name. */
  Map<String, Function<Fields, Kind>> readers() {
    return Map.of(
        "level", this::level,
        "choice", PlainKinds::choice,
        "number", QuantityReader::quantity,
        "text", PlainKinds::freeText,
        "date", _ -> new Kind.Date());
  }

  private Kind level(Fields fields) {
    var scale = scales.named(fields.required("scale"));
    return new Kind.Level(scale, AnchorReader.anchors(fields.required("levels"), scale));
  }

  private static Kind choice(Fields fields) {
    var ids = new UniqueIds();
    var value = fields.required("options");
    var options = value.list(one -> one.record(option -> option(option, ids)));
    if (value.isList() && options.size() < 2) {
      value.refuse(FaultCode.TOO_FEW_OPTIONS);
    }
    return new Kind.Choice(options, fields.optional("several").map(Plain::flag).orElse(false));
  }

  private static Kind.Option option(Fields fields, UniqueIds ids) {
    return new Kind.Option(
        ids.read(fields.required("id"), Kind.Option.Id::new),
        fields.required("text").text(),
        Guide.references(fields));
  }

  private static Kind freeText(Fields fields) {
    return new Kind.FreeText(Plain.whole(fields.required("most"), 1, LONGEST_TEXT));
  }
}
