package no.trappa.app.change.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A table of words with row headings. A phone shows each row as a block of its own, with the
 * columns' names at their cells, so the parts say what they are, which a browser would forget.
 */
final class Sheet extends Div {

  private final NativeTable table = new NativeTable();
  private final List<String> columns;

  Sheet(String caption, List<String> columns) {
    this.columns = List.copyOf(columns);
    addClassName("change-sheet");
    table.setCaptionText(caption);
    table.getCaption().addClassName("visually-hidden");
    table.getElement().setAttribute("role", "table");
    var head = row(table.getHead().getElement());
    columns.forEach(column -> head.add(heading("col", "columnheader", column)));
    table.getHead().add(head);
    add(table);
  }

  /** The first is the row's heading. */
  Sheet row(String heading, List<String> cells) {
    var row = row(table.getBody().getElement());
    row.add(heading("row", "rowheader", heading));
    for (var at = 0; at < cells.size(); at++) {
      var cell = new NativeTableCell(cells.get(at));
      cell.getElement()
          .setAttribute("role", "cell")
          .setAttribute("data-label", columns.get(at + 1));
      row.add(cell);
    }
    table.getBody().add(row);
    return this;
  }

  private static NativeTableRow row(Element group) {
    group.setAttribute("role", "rowgroup");
    var row = new NativeTableRow();
    row.getElement().setAttribute("role", "row");
    return row;
  }

  private static NativeTableHeaderCell heading(String scope, String role, String words) {
    var cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope).setAttribute("role", role);
    return cell;
  }
}
