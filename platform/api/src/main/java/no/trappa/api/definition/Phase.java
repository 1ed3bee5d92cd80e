package no.trappa.api.definition;

import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** A phase of a collaboration, from the vocabulary, in the order they are lived through. */
public record Phase(Id id, Text title) {

  /** A phase's readable id, such as {@code pre-project}. */
  public record Id(String value) {
    public Id {
      Slug.require("phase", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
