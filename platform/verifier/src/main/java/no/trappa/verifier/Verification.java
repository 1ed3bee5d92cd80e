package no.trappa.verifier;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.Fault;

/**
 * What checking a module came to.
 *
 * @param module what it says of itself, when that can be read
 * @param faults errors and warnings, by file and line
 */
public record Verification(Optional<ModuleDefinition> module, List<Fault> faults) {

  public Verification {
    faults = faults.stream().sorted().toList();
  }

  /** Whether it may be used: there may be warnings. */
  public boolean isFine() {
    return errors().isEmpty();
  }

  public List<Fault> errors() {
    return faults.stream().filter(fault -> !fault.isWarning()).toList();
  }

  public List<Fault> warnings() {
    return faults.stream().filter(Fault::isWarning).toList();
  }
}
