package no.trappa.api.definition;

import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** A role people answer in, from the vocabulary. */
public record Role(Id id, Text title, UnitKind unit, Side side) {

  /** A role's readable id, such as {@code head-of-finance}. */
  public record Id(String value) {
    public Id {
      Slug.require("role", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /** Where a role stands towards the services the collaboration delivers. */
  public enum Side {
    OWNER,
    ORDERER,
    EXECUTOR,
    EMPLOYEES
  }
}
