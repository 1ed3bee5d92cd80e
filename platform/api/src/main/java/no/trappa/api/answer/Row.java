package no.trappa.api.answer;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;

/**
 * One row of a register.
 *
 * @param cells what stands in it; a column that is left empty has none
 */
public record Row(Subject subject, SortedMap<Column.Id, AnswerValue> cells) {

  public Row {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /** What the row is about. */
  public sealed interface Subject {

    /** Picked from the register's catalogue. */
    record Picked(Catalogue.Entry.Id entry) implements Subject {

      @Override
      public String toString() {
        return entry.value();
      }
    }

    /** Written in by hand. */
    record Own(String title) implements Subject {

      @Override
      public String toString() {
        return title;
      }
    }
  }
}
