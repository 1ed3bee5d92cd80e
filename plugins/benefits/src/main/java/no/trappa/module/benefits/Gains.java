package no.trappa.module.benefits;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;

/**
 * How many of a municipality's benefits have been measured, and how many gave something.
 *
 * <p>A result without a date of measurement counts as neither.
 */
record Gains(int measured, int gained) {

  private static final Column.Id MEASURED_ON = new Column.Id("measured-on");
  private static final Column.Id OUTCOME = new Column.Id("outcome");
  private static final List<Kind.Option.Id> SOMETHING =
      List.of(new Kind.Option.Id("reached"), new Kind.Option.Id("some"));

  static Gains of(List<Row> rows) {
    var measured = rows.stream().filter(row -> row.cells().containsKey(MEASURED_ON)).toList();
    return new Gains(
        measured.size(), Math.toIntExact(measured.stream().filter(Gains::gave).count()));
  }

  private static boolean gave(Row row) {
    return Optional.ofNullable(row.cells().get(OUTCOME))
        .filter(cell ->
            cell instanceof AnswerValue.Chosen(var options)
                && SOMETHING.stream().anyMatch(options::contains))
        .isPresent();
  }
}
