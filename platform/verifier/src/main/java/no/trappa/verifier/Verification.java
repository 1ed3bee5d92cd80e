package no.trappa.verifier;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.Fault;

/**
 * What checking a module came to.
 *
 * @param module what it says of itself, when that can be read
 * @param faults errors and warnings, in the order to tell them
 * @param notices what its author should look at, and need not change
 */
public record Verification(
    Optional<ModuleDefinition> module, List<Fault> faults, List<Fault> notices) {

  public Verification {
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
  }

  Verification(Optional<ModuleDefinition> module, List<Fault> faults) {
    this(module, faults, List.of());
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
