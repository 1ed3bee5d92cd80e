package no.trappa.engine.content.answers;

import java.util.List;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.GateOverride;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.GateItem;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads what lies on the table for the gate, and who overrides it. */
final class DeliveryReader {

  private static final int LONGEST = 2000;

  private final List<GateItem> items;
  private final Units units;
  private final Dates dates;
  private final UniqueIds ids = new UniqueIds();

  DeliveryReader(List<GateItem> items, Units units, Dates dates) {
    this.items = items;
    this.units = units;
    this.dates = dates;
  }

  Delivery delivery(Fields fields) {
    var named = fields.required("item");
    var id = Plain.id(named, GateItem.Id::new);
    var unit = units.unit(fields.required("unit"));
    check(named, unit);
    return new Delivery(
        id,
        unit,
        KindCheck.words(fields.required("reference"), LONGEST),
        dates.date(fields.required("on")));
  }

  private void check(Value named, Unit unit) {
    var name = named.written().orElse("");
    var item = items.stream().filter(one -> one.id().value().equals(name)).findFirst();
    if (item.isPresent()) {
      if (item.get().per() != unit.kind()) {
        named.refuse(FaultCode.ITEM_OF_OTHER_UNITS, name, unit);
      }
      ids.note(named, name + " (" + unit + ")");
    } else if (!name.isEmpty()) {
      var names = items.stream().map(one -> one.id().value()).toList();
      named.refuseWord(FaultCode.UNKNOWN_ITEM, name, names);
    }
  }

  GateOverride override(Fields fields) {
    return new GateOverride(
        fields.required("by").words(),
        KindCheck.words(fields.required("reason"), LONGEST),
        dates.date(fields.required("on")));
  }
}
