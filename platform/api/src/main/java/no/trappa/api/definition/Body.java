package no.trappa.api.definition;

import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** A body that decides, from the vocabulary. */
public record Body(Id id, Text title) {

  /** A body's readable id, such as {@code council}. */
  public record Id(String value) {
    public Id {
      Slug.require("body", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
