package no.trappa.app.workshop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;

/**
 * What came out of the rows that were filled in.
 *
 * @param rows those that say anything
 * @param faults the sentence for each field that cannot be understood
 */
public record RowsReading(List<Row> rows, Map<Spot, String> faults) {

  /** A field: a row counted from 0, and its column; without one, what the row is about. */
  public record Spot(int row, Optional<Column.Id> column) {}

  public RowsReading {
    rows = List.copyOf(rows);
    faults = Map.copyOf(faults);
  }

  public static RowsReading of(Kind.Register register, List<FilledRow> filled) {
    var rows = new ArrayList<Row>();
    var faults = new LinkedHashMap<Spot, String>();
    var picked = new HashSet<Row.Subject>();
    for (var at = 0; at < filled.size(); at++) {
      if (!filled.get(at).isBlank()) {
        var cells = cells(register, filled.get(at), at, faults);
        var about = new Spot(at, Optional.empty());
        var subject = subject(register, filled.get(at));
        if (subject.isEmpty()) {
          faults.put(about, missing(filled.get(at)));
        } else if (subject.get() instanceof Row.Subject.Picked && !picked.add(subject.get())) {
          faults.put(about, "workshop.rows.fault.twice");
        } else {
          rows.add(new Row(subject.get(), cells));
        }
      }
    }
    return new RowsReading(rows, faults);
  }

  private static String missing(FilledRow row) {
    return row.subject().equals(FilledRow.OWN)
        ? "workshop.rows.fault.title"
        : "workshop.rows.fault.subject";
  }

  private static Optional<Row.Subject> subject(Kind.Register register, FilledRow row) {
    if (row.subject().equals(FilledRow.OWN)) {
      return Optional.of(row.title())
          .filter(title -> register.own() && !title.isEmpty())
          .map(Row.Subject.Own::new);
    }
    return register.catalogue().entries().stream()
        .map(Catalogue.Entry::id)
        .filter(entry -> entry.value().equals(row.subject()))
        .findFirst()
        .map(Row.Subject.Picked::new);
  }

  private static TreeMap<Column.Id, AnswerValue> cells(
      Kind.Register register, FilledRow row, int at, Map<Spot, String> faults) {
    var cells = new TreeMap<Column.Id, AnswerValue>();
    for (var column : register.columns()) {
      var filled = new Filled(row.cell(column.id()), "", "");
      switch (Reading.of(column.kind(), filled)) {
        case Reading.Answer(var value) -> cells.put(column.id(), value);
        case Reading.Nothing _ -> {}
        case Reading.Unclear(var fault) -> {
          var spot = new Spot(at, Optional.of(column.id()));
          switch (fault.why()) {
            case Fault.Why.Ours(var message) -> faults.put(spot, message);
            case Fault.Why.Said _ -> faults.put(spot, "workshop.fault.unknown");
          }
        }
      }
    }
    return cells;
  }
}
