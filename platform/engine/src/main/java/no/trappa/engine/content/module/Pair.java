package no.trappa.engine.content.module;

import java.util.Optional;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Two things written as a list: a day and another, or a day and how old it may be. */
record Pair(Value first, Value second) {

  /** Empty, with a fault, where there are fewer or more. */
  static Optional<Pair> of(Value value) {
    var both = value.list(one -> one);
    if (both.size() == 2) {
      return Optional.of(new Pair(both.getFirst(), both.getLast()));
    }
    if (value.isList()) {
      value.refuse(FaultCode.NOT_A_PAIR, both.size());
    }
    return Optional.empty();
  }

  /** Whether it is the day everything is held against. */
  static boolean isReference(Value value) {
    return value.written().filter("reference"::equals).isPresent();
  }
}
