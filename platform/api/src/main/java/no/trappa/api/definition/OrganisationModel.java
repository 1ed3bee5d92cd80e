package no.trappa.api.definition;

import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** A legal or practical form a collaboration may have, from the vocabulary. */
public record OrganisationModel(Id id, Text title) {

  /** A model's readable id, such as {@code host-municipality}. */
  public record Id(String value) {
    public Id {
      Slug.require("model", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
