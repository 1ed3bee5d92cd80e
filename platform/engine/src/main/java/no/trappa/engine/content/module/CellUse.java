package no.trappa.engine.content.module;

import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Value;

/** What is said of a register's rows, to be held against it when the whole module is read. */
sealed interface CellUse {

  /** Whether there is anything in the cell. */
  record Filled(Value at, Column.Id column) implements CellUse {}

  /** The cell's level or number is added up or compared with others. */
  record Figure(Value at, Column.Id column) implements CellUse {}

  /** The cell's level or number is held against a bound. */
  record Compared(Value at, Column.Id column, Value written, Fraction bound) implements CellUse {}

  /** An option is looked for in the cell. */
  record Chosen(Value at, Column.Id column, Value written, Kind.Option.Id option)
      implements CellUse {}

  /** The cell's day is held against another. */
  record Day(Value at, Column.Id column) implements CellUse {}

  /** The row is one of the catalogue's. */
  record Picked(Value at, Catalogue.Entry.Id entry) implements CellUse {}
}
