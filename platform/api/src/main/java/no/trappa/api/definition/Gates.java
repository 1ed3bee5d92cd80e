package no.trappa.api.definition;

import java.util.Map;

/** Which decision an assessment prepares. */
public sealed interface Gates {

  /** The same in every phase. */
  record One(Gate.Id gate) implements Gates {}

  /** The one that comes next in each phase. */
  record ByPhase(Map<Phase.Id, Gate.Id> gates) implements Gates {

    public ByPhase {
      gates = Map.copyOf(gates);
    }
  }

  /**
   * The decision that comes next in a phase.
   *
   * @throws IllegalArgumentException when the assessment is not for that phase
   */
  default Gate.Id in(Phase.Id phase) {
    return switch (this) {
      case One(var gate) -> gate;
      case ByPhase(var gates) -> {
        var gate = gates.get(phase);
        if (gate == null) {
          throw new IllegalArgumentException("the assessment has no gate in the phase " + phase);
        }
        yield gate;
      }
    };
  }
}
