package no.trappa.engine.score;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.RowCondition;
import no.trappa.api.value.Fraction;
import no.trappa.engine.tally.Count;

/** Tells which rows of a register are meant. */
record RowConditions(LocalDate reference) {

  boolean hold(RowCondition condition, Row row) {
    return switch (condition) {
      case RowCondition.All(var parts) -> parts.stream().allMatch(one -> hold(one, row));
      case RowCondition.Any(var parts) -> parts.stream().anyMatch(one -> hold(one, row));
      case RowCondition.Not(var of) -> !hold(of, row);
      case RowCondition.Filled(var column) -> row.cells().containsKey(column);
      case RowCondition.Picked(var entries) ->
          row.subject() instanceof Row.Subject.Picked(var entry) && entries.contains(entry);
      case RowCondition.Below(var column, var bound) ->
          number(row, column).filter(value -> value.isBelow(bound)).isPresent();
      case RowCondition.AtLeast(var column, var bound) ->
          number(row, column).filter(value -> value.isAtLeast(bound)).isPresent();
      case RowCondition.Chosen(var column, var option) ->
          row.cells().get(column) instanceof AnswerValue.Chosen(var options)
              && options.contains(option);
      case RowCondition.Before(var first, var second) ->
          isBefore(day(row, first), day(row, second));
      case RowCondition.Within(var column, var period) ->
          day(row, column)
              .filter(day -> !day.isAfter(reference))
              .filter(day -> !day.plus(period).isBefore(reference))
              .isPresent();
    };
  }

  /** The level or number in a cell. */
  static Optional<Fraction> number(Row row, Column.Id column) {
    return Optional.ofNullable(row.cells().get(column)).flatMap(Count::number);
  }

  private static boolean isBefore(Optional<LocalDate> first, Optional<LocalDate> second) {
    return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
  }

  private Optional<LocalDate> day(Row row, RowCondition.Day day) {
    return switch (day) {
      case RowCondition.Day.Reference _ -> Optional.of(reference);
      case RowCondition.Day.Of(var column) -> day(row, column);
    };
  }

  private static Optional<LocalDate> day(Row row, Column.Id column) {
    return row.cells().get(column) instanceof AnswerValue.On(var day)
        ? Optional.of(day)
        : Optional.empty();
  }
}
