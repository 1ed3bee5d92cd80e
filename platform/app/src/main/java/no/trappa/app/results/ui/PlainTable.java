package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A table with a caption and row headings, which scrolls by itself when it is wider than the page.
 */
final class PlainTable extends Div {

  private final NativeTable table = new NativeTable();

  PlainTable(String caption, List<String> columns) {
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
    cells.forEach(cell -> row.add(new NativeTableCell(cell)));
    table.getBody().add(row);
    return this;
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
