package no.trappa.api.definition;

import java.util.List;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * A warning or a strength that follows from answers.
 *
 * @param per whether it runs for each organisation, or once for the whole
 */
public record Rule(
    Id id, Severity severity, UnitKind per, Condition when, Text says, List<String> guide) {

  public Rule {
    guide = List.copyOf(guide);
  }

  /** How much a finding matters. */
  public enum Severity {
    STRENGTH,
    NOTICE,
    WARNING,
    CRITICAL
  }

  /** A rule's readable id within its module. */
  public record Id(String value) {
    public Id {
      Slug.require("rule", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
