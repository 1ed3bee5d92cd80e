package no.trappa.engine.content.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Gates;
import no.trappa.api.definition.Phase;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.FaultCode;

/** Reads which decision an assessment prepares: one, or one for each phase. */
final class GatesReader {

  private final Words words;

  GatesReader(Words words) {
    this.words = words;
  }

  /**
   * The gates under one key.
   *
   * @param phase the phase the assessment is meant for; empty for any, which each need a gate
   */
  Gates gates(Value value, Optional<Phase.Id> phase) {
    if (!value.isMapping()) {
      return new Gates.One(words.gate(value));
    }
    var gates = new LinkedHashMap<Phase.Id, Gate.Id>();
    value.entries((when, gate) -> gates.put(words.phase(when), words.gate(gate)));
    phase.map(List::of).orElseGet(words::phases).stream()
        .filter(one -> !gates.containsKey(one))
        .forEach(one -> value.refuse(FaultCode.NO_GATE_FOR_PHASE, one));
    return new Gates.ByPhase(gates);
  }
}
