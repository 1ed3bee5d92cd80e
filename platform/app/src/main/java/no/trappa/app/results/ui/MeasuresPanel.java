package no.trappa.app.results.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;

/** Quantities beside the levels: kroner, hours, shares. */
final class MeasuresPanel extends Panel {

  private final Wording words;

  MeasuresPanel(Wording words, List<Measure> measures) {
    super("measures", words.say("measures.title"));
    this.words = words;
    lead(words.say("measures.lead"));
    var units =
        words.outcome().situation().members().stream().map(member -> Unit.of(member.id())).toList();
    var columns = new ArrayList<String>();
    columns.add(words.say("column.measure"));
    columns.add(words.say("column.whole"));
    units.forEach(unit -> columns.add(words.unit(unit)));
    columns.add(words.say("column.basis"));
    var table = new PlainTable(words.say("measures.table"), columns);
    measures.forEach(
        measure -> table.rowOfWords(words.say(measure.title()), cells(measure, units)));
    add(table.stacking());
  }

  /** A figure that only conditions look at has no title of its own. */
  static boolean isForReaders(Wording words, Measure measure) {
    return words.outcome().definitions().indicator(measure.question().indicator()).stream()
        .flatMap(MeasuresPanel::ofRows)
        .filter(row -> measure.question().input().filter(row.id()::equals).isPresent())
        .allMatch(row -> row.title().isPresent());
  }

  private List<String> cells(Measure measure, List<Unit> units) {
    var cells = new ArrayList<String>();
    cells.add(amount(measure, measure.whole()));
    for (var unit : units) {
      var score = measure.units().get(unit);
      cells.add(score == null ? "" : amount(measure, score));
    }
    cells.add(words.coverage(measure.whole().coverage()));
    return cells;
  }

  private String amount(Measure measure, Score score) {
    return score.known().map(value -> amount(measure, value)).orElseGet(() -> words.score(score));
  }

  private String amount(Measure measure, Fraction value) {
    return isShare(measure)
        ? words.percent(value)
        : words.say("measures.amount", words.figure(value), words.say(measure.unit()));
  }

  private boolean isShare(Measure measure) {
    return words.outcome().definitions().indicator(measure.question().indicator()).stream()
        .flatMap(MeasuresPanel::shares)
        .anyMatch(id -> measure.question().input().filter(id::equals).isPresent());
  }

  /** The quantities of an indicator that are shares, asked or worked out from rows. */
  private static Stream<Input.Id> shares(Indicator indicator) {
    var asked =
        indicator.measures().stream()
            .filter(one -> one.across() == MeasureDefinition.Across.SHARE)
            .map(one -> one.input().id());
    var ofRows =
        ofRows(indicator).filter(one -> one.by() == RowQuantity.By.SHARE).map(RowQuantity::id);
    return Stream.concat(asked, ofRows);
  }

  private static Stream<RowQuantity> ofRows(Indicator indicator) {
    return indicator.kind() instanceof Kind.Computed computed
        ? computed.rows().stream()
        : Stream.empty();
  }
}
