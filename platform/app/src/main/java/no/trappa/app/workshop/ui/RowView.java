package no.trappa.app.workshop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Kind;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.FilledRow;
import no.trappa.app.workshop.RowsReading;
import no.trappa.app.workshop.RowsReading.Spot;

/**
 * One row of a register as its template wants it.
 *
 * @param name what the names of its fields start with
 * @param number its place, from 1
 * @param heading what it is about; empty while nothing is picked
 * @param own the title written in by hand
 * @param fault what is wrong with what it is about; empty when nothing is
 */
record RowView(
    String name,
    int number,
    String heading,
    String subject,
    String own,
    List<Entry> entries,
    List<CellView> cells,
    String fault) {

  /** One thing a row can be about. */
  record Entry(String value, String title, boolean chosen) {}

  /** What stands above it. */
  String legend(Phrases words) {
    return heading.isEmpty() ? words.say("workshop.rows.new", number) : number + ". " + heading;
  }

  /** What it is called where only its button is heard. */
  Object called() {
    return heading.isEmpty() ? number : heading;
  }

  /** The rows of a register; {@code blank} asks for an empty one after them. */
  static List<RowView> all(
      String suffix,
      Kind.Register register,
      List<FilledRow> filled,
      boolean blank,
      boolean told,
      Phrases phrases) {
    var rows = new ArrayList<>(filled);
    if (blank && rows.size() < register.most()) {
      rows.add(FilledRow.BLANK);
    }
    var faults = told ? RowsReading.of(register, filled).faults() : Map.<Spot, String>of();
    var views = new ArrayList<RowView>();
    for (var at = 0; at < rows.size(); at++) {
      views.add(of("row" + suffix + "." + at, at, register, rows.get(at), faults, phrases));
    }
    return views;
  }

  private static RowView of(
      String name,
      int at,
      Kind.Register register,
      FilledRow row,
      Map<Spot, String> faults,
      Phrases phrases) {
    var entries =
        register.catalogue().entries().stream().map(entry -> entry(entry, row, phrases)).toList();
    var heading =
        entries.stream().filter(Entry::chosen).map(Entry::title).findFirst().orElse(row.title());
    var cells =
        register.columns().stream()
            .map(column ->
                CellView.of(
                    name,
                    column,
                    row.cell(column.id()),
                    said(faults, new Spot(at, Optional.of(column.id())), phrases),
                    phrases))
            .toList();
    var fault = said(faults, new Spot(at, Optional.empty()), phrases);
    return new RowView(name, at + 1, heading, row.subject(), row.title(), entries, cells, fault);
  }

  private static Entry entry(Catalogue.Entry entry, FilledRow row, Phrases phrases) {
    var id = entry.id().value();
    return new Entry(id, phrases.say(entry.title()), id.equals(row.subject()));
  }

  private static String said(Map<Spot, String> faults, Spot spot, Phrases phrases) {
    return Optional.ofNullable(faults.get(spot)).map(phrases::say).orElse("");
  }
}
