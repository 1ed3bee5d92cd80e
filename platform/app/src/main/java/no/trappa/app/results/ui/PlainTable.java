package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;

/**
 * A table with a caption and row headings, which scrolls by itself when it is wider than the page.
 */
final class PlainTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> columns;

  PlainTable(String caption, List<String> columns) {
    this.columns = List.copyOf(columns);
    addClassName("scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", caption);
    table.setCaptionText(caption);
    table.getCaption().addClassName("visually-hidden");
    var head = new NativeTableRow();
    for (var column : columns) {
      var cell = new NativeTableHeaderCell(column);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    table.getHead().add(head);
    add(table);
  }

  /** Says the caption where nothing else above the table does. */
  PlainTable captioned() {
    table.getCaption().removeClassName("visually-hidden");
    return this;
  }

  /** Adds a row; the first cell is its heading. */
  PlainTable row(String heading, List<? extends Component> cells) {
    return row(new Span(heading), cells);
  }

  PlainTable row(Component heading, List<? extends Component> cells) {
    var row = new NativeTableRow();
    var first = new NativeTableHeaderCell(heading);
    first.getElement().setAttribute("scope", "row");
    row.add(first);
    for (var i = 0; i < cells.size(); i++) {
      var cell = new NativeTableCell(cells.get(i));
      cell.getElement().setAttribute("data-label", columns.get(i + 1));
      row.add(cell);
    }
    table.getBody().add(row);
    return this;
  }

  /**
   * Lets a phone show each row as a block of its own, with the columns' names at their cells. The
   * parts keep saying what they are, which a browser would otherwise forget.
   */
  PlainTable stacking() {
    addClassName("stacking");
    var root = table.getElement().setAttribute("role", "table");
    root.getChildren().forEach(PlainTable::sayWhatItIs);
    return this;
  }

  private static void sayWhatItIs(Element part) {
    role(part).ifPresent(role -> part.setAttribute("role", role));
    part.getChildren().filter(child -> !child.isTextNode()).forEach(PlainTable::sayWhatItIs);
  }

  private static Optional<String> role(Element part) {
    return switch (part.getTag()) {
      case "thead", "tbody" -> Optional.of("rowgroup");
      case "tr" -> Optional.of("row");
      case "td" -> Optional.of("cell");
      case "th" ->
          Optional.of("col".equals(part.getAttribute("scope")) ? "columnheader" : "rowheader");
      default -> Optional.empty();
    };
  }

  PlainTable rowOfWords(String heading, List<String> cells) {
    return row(heading, cells.stream().map(Span::new).toList());
  }

  /** Adds a heading over the rows that follow. */
  PlainTable heading(String words, int width) {
    var cell = new NativeTableHeaderCell(words);
    cell.getElement()
        .setAttribute("colspan", String.valueOf(width))
        .setAttribute("scope", "colgroup");
    cell.addClassName("over");
    table.getBody().add(new NativeTableRow(cell));
    return this;
  }
}
