package no.trappa.module.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;

/**
 * One benefit on a municipality's list.
 *
 * @param due when its target is to be met
 * @param isMeasured whether its latest measurement has a date; a result without one does not count
 * @param gave whether that measurement showed something gained
 */
record Benefit(Optional<LocalDate> due, boolean isMeasured, boolean gave) {

  private static final Column.Id DUE = new Column.Id("due");
  private static final Column.Id MEASURED_ON = new Column.Id("measured-on");
  private static final Column.Id OUTCOME = new Column.Id("outcome");
  private static final List<Kind.Option.Id> SOMETHING =
      List.of(new Kind.Option.Id("reached"), new Kind.Option.Id("some"));

  static Benefit of(Row row) {
    var isMeasured = row.cells().containsKey(MEASURED_ON);
    return new Benefit(day(row), isMeasured, isMeasured && saysSomething(row));
  }

  private static Optional<LocalDate> day(Row row) {
    return Optional.ofNullable(row.cells().get(DUE))
        .flatMap(
            cell -> cell instanceof AnswerValue.On(var day) ? Optional.of(day) : Optional.empty());
  }

  private static boolean saysSomething(Row row) {
    return row.cells().get(OUTCOME) instanceof AnswerValue.Chosen(var options)
        && SOMETHING.stream().anyMatch(options::contains);
  }

  boolean isDueIn(int year) {
    return due.filter(day -> day.getYear() == year).isPresent();
  }
}
