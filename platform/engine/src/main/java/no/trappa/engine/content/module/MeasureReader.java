package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads the quantities asked beside an indicator. */
final class MeasureReader {

  private final UniqueIds ids;

  MeasureReader(UniqueIds ids) {
    this.ids = ids;
  }

  List<MeasureDefinition> measures(Fields fields) {
    var names =
        fields.list("measures", value -> value.child("id").flatMap(Value::written)).stream()
            .flatMap(Optional::stream)
            .toList();
    return fields.list("measures", value -> value.record(keys -> measure(keys, names)));
  }

  private MeasureDefinition measure(Fields fields, List<String> names) {
    var id = ids.read(fields.required("id"), Input.Id::new);
    var input =
        new Input(
            id,
            QuantityReader.quantity(fields),
            fields.required("question").text(),
            fields.optional("help").map(Value::text));
    var across = Plain.oneOf(fields.required("across"), MeasureDefinition.Across.class);
    return new MeasureDefinition(input, across, whole(fields, across, id, names));
  }

  private static Optional<Input.Id> whole(
      Fields fields, MeasureDefinition.Across across, Input.Id self, List<String> names) {
    if (across != MeasureDefinition.Across.SHARE) {
      fields.optional("of").ifPresent(value -> value.refuse(FaultCode.WHOLE_WITHOUT_SHARE));
      return Optional.empty();
    }
    var value = fields.required("of");
    var others = names.stream().filter(name -> !name.equals(self.value())).toList();
    value
        .written()
        .filter(name -> !others.contains(name))
        .ifPresent(name -> value.refuseWord(FaultCode.UNKNOWN_MEASURE, name, others));
    return Optional.of(Plain.id(value, Input.Id::new));
  }
}
