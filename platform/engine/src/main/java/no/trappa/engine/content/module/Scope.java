package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/**
 * From where a question is named: a bare name is an input of the computed indicator it stands in,
 * or else an indicator of the module.
 */
record Scope(ModuleDefinition.Id module, Optional<Indicator.Id> computed, List<Input.Id> inputs) {

  Scope {
    inputs = List.copyOf(inputs);
  }

  QuestionRef question(Value value) {
    return value.parse(this::question, FaultCode.NOT_A_QUESTION, standIn());
  }

  /** Whether a question stands in for one whose name could not be read. */
  boolean isStandIn(QuestionRef question) {
    return question.equals(standIn());
  }

  private QuestionRef question(String name) {
    var input = inputs.stream().filter(id -> id.value().equals(name)).findFirst();
    if (input.isPresent() && computed.isPresent()) {
      return QuestionRef.of(new IndicatorRef(module, computed.get()), input.get());
    }
    return QuestionRef.parse(name.indexOf('/') < 0 ? module + "/" + name : name);
  }

  private QuestionRef standIn() {
    return QuestionRef.of(new IndicatorRef(module, new Indicator.Id("missing")));
  }
}
