package no.trappa.engine.content.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** What an assessment asks, by the names that answers use. */
final class Questions {

  private final Definitions definitions;
  private final Map<QuestionRef, Question> questions = new LinkedHashMap<>();
  private final List<String> names;

  Questions(Definitions definitions) {
    this.definitions = definitions;
    for (var module : definitions.modules()) {
      definitions.asked(module).forEach(one -> add(module.reference(one), one));
    }
    this.names = questions.keySet().stream().map(QuestionRef::toString).toList();
  }

  private void add(IndicatorRef ref, Indicator indicator) {
    if (!(indicator.kind() instanceof Kind.Computed)) {
      var question = QuestionRef.of(ref);
      questions.put(question, question(question, indicator, indicator.kind()));
    }
    for (var input : indicator.inputs()) {
      var question = QuestionRef.of(ref, input.id());
      questions.put(question, question(question, indicator, input.kind()));
    }
  }

  private Question question(QuestionRef ref, Indicator indicator, Kind kind) {
    return new Question(ref, indicator, kind, definitions.vocabulary());
  }

  /** The question a value names; empty, with a fault, where none takes an answer by that name. */
  Optional<Question> question(Value value) {
    var ref =
        value.parse(
            name -> Optional.of(QuestionRef.parse(name)),
            FaultCode.NOT_A_QUESTION,
            Optional.<QuestionRef>empty());
    var question = ref.map(questions::get);
    if (ref.isPresent() && question.isEmpty()) {
      refuse(value, ref.get());
    }
    return question;
  }

  /** The indicator a value names; empty, with a fault, where there is none. */
  Optional<Indicator> indicator(Value value) {
    var ref =
        value.parse(
            name -> Optional.of(IndicatorRef.parse(name)),
            FaultCode.NOT_A_QUESTION,
            Optional.<IndicatorRef>empty());
    var indicator = ref.flatMap(definitions::indicator);
    if (ref.isPresent() && indicator.isEmpty()) {
      refuse(value, QuestionRef.of(ref.get()));
    }
    return indicator;
  }

  private void refuse(Value value, QuestionRef ref) {
    var module = ref.indicator().module();
    var prefix = ref.indicator() + "#";
    var inputs = names.stream().filter(name -> name.startsWith(prefix)).toList();
    if (definitions.module(module).isEmpty() && isUsed(module)) {
      value.refuse(FaultCode.MODULE_NOT_THERE, module);
    } else if (ref.input().isEmpty() && !inputs.isEmpty()) {
      value.refuseWord(FaultCode.COMPUTED_NOT_ASKED, ref.toString(), inputs);
    } else {
      value.refuseWord(FaultCode.QUESTION_NOT_ASKED, ref.toString(), names);
    }
  }

  private boolean isUsed(ModuleDefinition.Id module) {
    return definitions.assessment().modules().stream().anyMatch(use -> use.module().equals(module));
  }
}
