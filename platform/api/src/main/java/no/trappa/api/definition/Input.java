package no.trappa.api.definition;

import java.util.Optional;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** One of several things asked under one indicator: an input of a computed level, or a quantity. */
public record Input(Id id, Kind kind, Text question, Optional<Text> help) {

  /** An input's readable id within its indicator. */
  public record Id(String value) {
    public Id {
      Slug.require("input", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
