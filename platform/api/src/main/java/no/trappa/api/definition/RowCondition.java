package no.trappa.api.definition;

import java.time.Period;
import java.util.List;
import no.trappa.api.value.Fraction;

/**
 * Which rows of a register are meant. Over an empty cell nothing holds but that it is not filled.
 */
public sealed interface RowCondition {

  /** Every row. */
  RowCondition ANY = new All(List.of());

  record All(List<RowCondition> of) implements RowCondition {

    public All {
      of = List.copyOf(of);
    }
  }

  record Any(List<RowCondition> of) implements RowCondition {

    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(RowCondition of) implements RowCondition {}

  /** The cell is not empty. */
  record Filled(Column.Id column) implements RowCondition {}

  /** The row is picked from the catalogue, and is one of these. */
  record Picked(List<Catalogue.Entry.Id> entries) implements RowCondition {

    public Picked {
      entries = List.copyOf(entries);
    }
  }

  /** The cell's level or number is below the bound. */
  record Below(Column.Id column, Fraction bound) implements RowCondition {}

  /** The cell's level or number is the bound or more. */
  record AtLeast(Column.Id column, Fraction bound) implements RowCondition {}

  /** The option is among those chosen in the cell. */
  record Chosen(Column.Id column, Kind.Option.Id option) implements RowCondition {}

  /** The first day lies before the second, and is not the same. */
  record Before(Day first, Day second) implements RowCondition {}

  /** The day lies at most so long before the reference day, and not after it. */
  record Within(Column.Id column, Period period) implements RowCondition {}

  /** A day that a row is held against. */
  sealed interface Day {

    record Of(Column.Id column) implements Day {}

    /** The day the evaluation holds everything against. */
    record Reference() implements Day {}
  }
}
