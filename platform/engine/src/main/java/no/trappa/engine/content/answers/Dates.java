package no.trappa.engine.content.answers;

import java.time.LocalDate;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads dates, none of which may lie after the day everything is held against. */
record Dates(LocalDate reference) {

  LocalDate date(Value value) {
    var date = Plain.date(value);
    if (date.isAfter(reference) && !reference.equals(LocalDate.EPOCH)) {
      value.refuse(FaultCode.AFTER_REFERENCE, date, reference);
    }
    return date;
  }
}
