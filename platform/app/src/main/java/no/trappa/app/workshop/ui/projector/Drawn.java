package no.trappa.app.workshop.ui.projector;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import no.trappa.app.charts.Chart;

/** A picture on the wall, with the table that says the same to whoever cannot see it. */
class Drawn extends Div {

  Drawn(Chart chart) {
    addClassName("drawn");
    add(new Html("<div>" + chart.svg() + "</div>"), table(chart));
  }

  private static Div table(Chart chart) {
    var table = new NativeTable();
    table.setCaptionText(chart.title());
    var head = new NativeTableRow();
    chart.columns().forEach(column -> head.add(headed(column, "col")));
    table.getHead().add(head);
    for (var words : chart.rows()) {
      var row = new NativeTableRow(headed(words.getFirst(), "row"));
      words.subList(1, words.size()).forEach(word -> row.add(new NativeTableCell(word)));
      table.getBody().add(row);
    }
    var behind = new Div(table);
    behind.addClassName("visually-hidden");
    return behind;
  }

  private static NativeTableHeaderCell headed(String words, String scope) {
    var cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
