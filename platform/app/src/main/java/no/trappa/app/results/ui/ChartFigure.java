package no.trappa.app.results.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import no.trappa.app.charts.Chart;

/** A picture, and behind it the table that says the same. */
final class ChartFigure extends Div {

  ChartFigure(Wording words, Chart chart) {
    addClassName("chart-figure");
    var table = new PlainTable(chart.title(), chart.columns());
    chart.rows().forEach(row -> table.rowOfWords(row.getFirst(), row.subList(1, row.size())));
    // An element made by itself would be no SVG to the browser; inside another it is parsed as one.
    // The style sheet shows the one that fits.
    add(
        new Html("<div>" + chart.svg() + chart.narrow() + "</div>"),
        new Details(words.say("as-table"), table));
  }
}
