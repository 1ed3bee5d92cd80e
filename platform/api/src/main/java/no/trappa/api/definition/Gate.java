package no.trappa.api.definition;

import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** A decision point between phases, from the vocabulary. */
public record Gate(Id id, Text title) {

  /** A gate's readable id, such as {@code decide}. */
  public record Id(String value) {
    public Id {
      Slug.require("gate", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
