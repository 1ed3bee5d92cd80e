package no.trappa.api.answer;

import no.trappa.api.value.Slug;

/** A member of the collaboration while the evaluation runs. */
public record Organisation(Id id, String name) {

  /** An organisation's readable id within its collaboration. */
  public record Id(String value) implements Comparable<Id> {
    public Id {
      Slug.require("organisation", value);
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
