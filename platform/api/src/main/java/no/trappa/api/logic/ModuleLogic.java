package no.trappa.api.logic;

import java.util.List;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Measure;

/**
 * What a module adds beyond its module.yaml.
 *
 * <p>Pure: the same input gives the same output, with no clock, files, network or threads. It never
 * replaces scores or gates. Found with {@link java.util.ServiceLoader} in the module's own jar.
 */
public interface ModuleLogic {

  /** Named values with their trace; declared rules and levels may use them. */
  default List<Measure> measures(ModuleInput input) {
    return List.of();
  }

  /** What it found, beyond the declared rules. */
  default List<Finding> findings(ModuleOutcome outcome) {
    return List.of();
  }

  /** What it shows. */
  default List<Exhibit> exhibits(ModuleOutcome outcome) {
    return List.of();
  }
}
