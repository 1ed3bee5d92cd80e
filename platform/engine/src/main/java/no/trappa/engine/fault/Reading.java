package no.trappa.engine.fault;

import java.util.List;
import java.util.Optional;

/** What came of reading a file: its value, or every fault that stands in the way. */
public sealed interface Reading<T> {

  /** Errors and warnings, by line. */
  List<Fault> faults();

  /** The file is good; there may be warnings. */
  record Read<T>(T value, List<Fault> warnings) implements Reading<T> {
    public Read {
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Fault> faults() {
      return warnings;
    }
  }

  /** The file is refused; at least one of the faults is an error. */
  record Refused<T>(List<Fault> faults) implements Reading<T> {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** The value, where the file is good. */
  default Optional<T> accepted() {
    return switch (this) {
      case Read<T>(var value, var _) -> Optional.of(value);
      case Refused<T> _ -> Optional.empty();
    };
  }
}
