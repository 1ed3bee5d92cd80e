package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;

/**
 * A composition of modules for a purpose, with the gate it prepares for.
 *
 * @param phase the phase it is meant for; empty means the one the collaboration is in
 * @param gates the decision it prepares
 * @param items the documents and decisions the gate asks for, beside the required levels
 * @param minutes how long one participant needs
 */
public record AssessmentDefinition(
    Id id,
    Version version,
    Text title,
    Text summary,
    Optional<Phase.Id> phase,
    Gates gates,
    List<Use> modules,
    List<GateItem> items,
    int minutes) {

  public AssessmentDefinition {
    modules = List.copyOf(modules);
    items = List.copyOf(items);
  }

  /** The decision it prepares for a collaboration in this phase. */
  public Gate.Id gate(Phase.Id actual) {
    return gates.in(phase.orElse(actual));
  }

  /** The same for a collaboration in this phase, where it is meant for any. */
  public AssessmentDefinition in(Phase.Id actual) {
    return phase.isPresent()
        ? this
        : new AssessmentDefinition(
            id, version, title, summary, Optional.of(actual), gates, modules, items, minutes);
  }

  /**
   * One module of the assessment.
   *
   * @param versions the versions that will do
   * @param indicators which of its indicators are asked; empty means all that belong to the phase
   */
  public record Use(
      ModuleDefinition.Id module, VersionRange versions, List<Indicator.Id> indicators) {
    public Use {
      indicators = List.copyOf(indicators);
    }
  }

  /** An assessment's readable id. */
  public record Id(String value) {
    public Id {
      Slug.require("assessment", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
