package no.trappa.app.evaluation;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Text;

/** Whether rows fit their register. */
record RowsCheck(Kind.Register register) {

  /** The longest name of a row that is written in by hand, in characters. */
  static final int LONGEST_TITLE = 200;

  /** What is wrong first; empty when they fit. */
  Optional<Text> fault(AnswerValue.Rows rows) {
    return ValueCheck.unless(
            rows.rows().size() <= register.most(), Reasons.tooManyRows(register.most()))
        .or(() -> ValueCheck.unless(areDifferent(rows), Reasons.ROW_TWICE))
        .or(() -> rows.rows().stream().flatMap(this::faults).findFirst());
  }

  private static boolean areDifferent(AnswerValue.Rows rows) {
    var picked = new HashSet<Row.Subject>();
    return rows.rows().stream()
        .map(Row::subject)
        .filter(Row.Subject.Picked.class::isInstance)
        .allMatch(picked::add);
  }

  private Stream<Text> faults(Row row) {
    var cells =
        row.cells().entrySet().stream()
            .flatMap(cell ->
                fault(cell.getKey(), cell.getValue())
                    .map(fault -> Reasons.inCell(title(row), title(cell.getKey()), fault)));
    return Stream.concat(fault(row.subject()).stream(), cells);
  }

  private Text title(Row row) {
    return switch (row.subject()) {
      case Row.Subject.Own(var title) -> Text.same(title.isBlank() ? "–" : title);
      case Row.Subject.Picked(var id) ->
          register
              .catalogue()
              .entry(id)
              .map(Catalogue.Entry::title)
              .orElseGet(() -> Text.same(id.value()));
    };
  }

  private Text title(Column.Id id) {
    return register.column(id).map(Column::title).orElseGet(() -> Text.same(id.value()));
  }

  private Optional<Text> fault(Row.Subject subject) {
    return switch (subject) {
      case Row.Subject.Picked(var entry) ->
          ValueCheck.unless(register.catalogue().entry(entry).isPresent(), Reasons.UNKNOWN_OPTION);
      case Row.Subject.Own(var title) ->
          ValueCheck.unless(register.own(), Reasons.UNKNOWN_OPTION)
              .or(() -> ValueCheck.unless(!title.isBlank(), Reasons.NO_WORDS))
              .or(() -> TapCheck.tooLong(title, LONGEST_TITLE));
    };
  }

  private Stream<Text> fault(Column.Id id, AnswerValue value) {
    return register
        .column(id)
        .map(column -> new ValueCheck(column.kind()).cellFault(value))
        .orElse(Optional.of(Reasons.WRONG_FORM))
        .stream();
  }
}
