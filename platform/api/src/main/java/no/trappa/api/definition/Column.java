package no.trappa.api.definition;

import java.util.Optional;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * One column of a register.
 *
 * @param kind what form its cells take: words, a number, a date, a choice or a level
 */
public record Column(Id id, Text title, Optional<Text> help, Kind kind) {

  /** A column's readable id within its register. */
  public record Id(String value) implements Comparable<Id> {

    public Id {
      Slug.require("column", value);
    }

    @Override
    public int compareTo(Id other) {
      return value.compareTo(other.value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
