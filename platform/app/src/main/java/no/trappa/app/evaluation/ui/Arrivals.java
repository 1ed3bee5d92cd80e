package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.UnitProgress;
import no.trappa.app.language.Phrases;

/** Who has come and how far they are, organisation by organisation. */
class Arrivals extends Div {

  private final Phrases phrases;
  private final UnitNames names;
  private final String nobody;
  private final Paragraph sum = new Paragraph();
  private final NativeTable table = new NativeTable();

  Arrivals(Phrases phrases, Evaluation evaluation) {
    this.phrases = phrases;
    this.names = new UnitNames(phrases, evaluation);
    this.nobody = phrases.say("evaluation.arrivals." + (evaluation.isOpen() ? "nobody" : "none"));
    sum.getElement().setAttribute("aria-live", "polite");
    sum.addClassName("lead");
    table.addClassName("arrivals");
    addClassNames("card", "stack");
    add(new H2(phrases.say("evaluation.arrivals")), sum, table);
  }

  void show(List<UnitProgress> units) {
    sum.setText(
        phrases.say(
            "evaluation.arrivals.sum",
            units.stream().mapToInt(UnitProgress::participants).sum(),
            units.stream().mapToInt(UnitProgress::answered).sum(),
            units.stream().mapToInt(UnitProgress::expected).sum()));
    table.removeAll();
    table.add(headings());
    units.forEach(unit -> table.add(row(unit)));
  }

  private NativeTableRow headings() {
    return new NativeTableRow(
        heading("evaluation.arrivals.unit", "col"),
        heading("evaluation.arrivals.participants", "col"),
        heading("evaluation.arrivals.answers", "col"));
  }

  private NativeTableHeaderCell heading(String key, String scope) {
    return heading(scope, new Span(phrases.say(key)));
  }

  private static NativeTableHeaderCell heading(String scope, Span words) {
    var cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private NativeTableRow row(UnitProgress progress) {
    return new NativeTableRow(
        heading("row", new Span(names.of(progress.unit()))),
        new NativeTableCell(phrases.say("evaluation.count", progress.participants())),
        new NativeTableCell(new ProgressLine(phrases, progress, nobody)));
  }
}
