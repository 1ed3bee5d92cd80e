package no.trappa.engine.score;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;

/** Works one quantity out from rows: those of one unit, or of several together. */
final class RowScores {

  private final RowQuantity quantity;
  private final RowConditions conditions;

  RowScores(RowQuantity quantity, RowConditions conditions) {
    this.quantity = quantity;
    this.conditions = conditions;
  }

  /** The rows of one unit's register. */
  record Told(Place place, AnswerValue.Rows rows) {}

  /**
   * The quantity.
   *
   * @param told at least one unit's rows
   * @param coverage what the figure rests on
   */
  Score of(List<Told> told, Coverage coverage) {
    return switch (quantity.by()) {
      case COUNT -> Score.Scored.of(together(told.stream().map(this::matching).toList()), coverage);
      case SHARE -> share(told, coverage);
      case SUM -> ofCells(told, coverage, false);
      case MINIMUM -> ofCells(told, coverage, true);
    };
  }

  private Score share(List<Told> told, Coverage coverage) {
    var whole = together(told.stream().map(this::matching).toList());
    if (whole.value().equals(Fraction.ZERO)) {
      return nothing(told, coverage);
    }
    var part = together(told.stream().map(this::having).toList());
    return Score.Scored.of(new Trace.Ratio(part, whole), coverage);
  }

  private Score ofCells(List<Told> told, Coverage coverage, boolean lowest) {
    var cells = told.stream().flatMap(one -> cells(one).stream()).toList();
    if (cells.isEmpty()) {
      return nothing(told, coverage);
    }
    return Score.Scored.of(lowest ? new Trace.Minimum(cells) : new Trace.Sum(cells), coverage);
  }

  private List<Trace> cells(Told told) {
    return told.rows().rows().stream()
        .filter(row -> conditions.hold(quantity.where(), row))
        .flatMap(row -> quantity.column().flatMap(column -> cell(told, row, column)).stream())
        .toList();
  }

  private static Optional<Trace> cell(Told told, Row row, Column.Id column) {
    return RowConditions.number(row, column)
        .map(value -> new Trace.Cell(told.place(), row.subject().toString(), column, value));
  }

  private Trace matching(Told told) {
    return counted(told, row -> conditions.hold(quantity.where(), row));
  }

  private Trace having(Told told) {
    return counted(
        told,
        row ->
            conditions.hold(quantity.where(), row)
                && quantity.having().filter(one -> conditions.hold(one, row)).isPresent());
  }

  private static Trace counted(Told told, Predicate<Row> meant) {
    return new Trace.Counted(
        told.place(),
        told.rows().rows().stream().filter(meant).map(row -> row.subject().toString()).toList());
  }

  private static Trace together(List<Trace> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Trace.Sum(parts);
  }

  /** There is no row to tell it from. */
  private static Score nothing(List<Told> told, Coverage coverage) {
    return new Score.Withheld(
        Score.Reason.MISSING_INPUT,
        told.stream().map(Told::place).sorted().toList(),
        Optional.empty(),
        coverage);
  }
}
