package no.trappa.engine.content.module;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.UnitKind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.fault.FaultCode;

/** Reads for whom an indicator is answered, and who confirms it. */
final class UnitsReader {

  private UnitsReader() {}

  static Set<UnitKind> units(Fields fields) {
    var units = EnumSet.noneOf(UnitKind.class);
    fields
        .optional("units")
        .ifPresent(value -> units.addAll(value.oneOrMore(one -> Plain.oneOf(one, UnitKind.class))));
    return units.isEmpty() ? Set.of(UnitKind.ORGANISATION) : units;
  }

  static Optional<Indicator.ConfirmedBy> confirmedBy(Fields fields, Set<UnitKind> units) {
    var value = fields.optional("confirmedBy");
    if (!units.contains(UnitKind.COLLABORATION)) {
      value.ifPresent(one -> one.refuse(FaultCode.CONFIRMED_WITHOUT_COLLABORATION));
    }
    return value.map(one -> Plain.oneOf(one, Indicator.ConfirmedBy.class));
  }
}
