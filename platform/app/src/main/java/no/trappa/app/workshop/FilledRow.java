package no.trappa.app.workshop;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Column;
import no.trappa.api.value.Language;

/**
 * One row of a register as it was filled in; the same content is always the same record.
 *
 * @param subject the entry picked, or {@link #OWN}; empty before anything is
 * @param title what it is called when it is one's own
 * @param cells what stands in each column; a column left empty has none
 */
public record FilledRow(String subject, String title, SortedMap<Column.Id, List<String>> cells) {

  /** Stands for a row written in by hand; no id of an entry looks like it. */
  public static final String OWN = "+";

  public static final FilledRow BLANK = new FilledRow("", "", new TreeMap<>());

  public FilledRow {
    subject = subject.strip();
    title = subject.equals(OWN) ? title.strip() : "";
    var filled = new TreeMap<Column.Id, List<String>>();
    cells.forEach((column, values) -> {
      var given = values.stream().map(String::strip).filter(one -> !one.isEmpty()).sorted();
      filled.put(column, given.toList());
    });
    filled.values().removeIf(List::isEmpty);
    cells = filled;
  }

  public boolean isBlank() {
    return subject.isEmpty() && cells.isEmpty();
  }

  /** What stands in a column; empty where nothing does. */
  public List<String> cell(Column.Id column) {
    return cells.getOrDefault(column, List.of());
  }

  static FilledRow of(Row row, Language language) {
    var cells = new TreeMap<Column.Id, List<String>>();
    row.cells().forEach((column, value) -> cells.put(column, answers(value, language)));
    return switch (row.subject()) {
      case Row.Subject.Picked(var entry) -> new FilledRow(entry.value(), "", cells);
      case Row.Subject.Own(var title) -> new FilledRow(OWN, title, cells);
    };
  }

  private static List<String> answers(AnswerValue value, Language language) {
    return Filled.of(value, language).answers();
  }
}
