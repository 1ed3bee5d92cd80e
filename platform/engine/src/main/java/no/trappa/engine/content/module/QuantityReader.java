package no.trappa.engine.content.module;

import no.trappa.api.definition.Kind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.fault.FaultCode;

/** Reads a quantity's unit and bounds. */
final class QuantityReader {

  private QuantityReader() {}

  static Kind quantity(Fields fields) {
    var unit = fields.required("unit").text();
    var least = fields.optional("least").map(Plain::number);
    var upper = fields.optional("most");
    var most = upper.map(Plain::number);
    if (least.isPresent() && most.isPresent() && most.get().isBelow(least.get())) {
      upper.get().refuse(FaultCode.BOUNDS_CROSSED, most.get(), least.get());
    }
    return new Kind.Quantity(unit, least, most);
  }
}
