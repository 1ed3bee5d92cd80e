package no.trappa.app.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;

/** What an evaluation asks, and of whom. */
record AskedQuestions(Definitions definitions, Map<QuestionRef, Asked> questions) {

  /**
   * One question that takes an answer.
   *
   * @param kind the form of that answer; never a computed level, whose inputs are asked instead
   */
  record Asked(Indicator indicator, Kind kind, Vocabulary vocabulary) {

    boolean isAskedOf(Unit unit, Role.Id role) {
      return vocabulary.asks(indicator, unit.kind(), role);
    }
  }

  static AskedQuestions of(Definitions definitions) {
    var questions = new LinkedHashMap<QuestionRef, Asked>();
    var words = definitions.vocabulary();
    for (var module : definitions.modules()) {
      definitions
          .asked(module)
          .forEach(indicator -> {
            var ref = module.reference(indicator);
            if (!(indicator.kind() instanceof Kind.Computed)) {
              questions.put(QuestionRef.of(ref), new Asked(indicator, indicator.kind(), words));
            }
            for (var input : indicator.inputs()) {
              questions.put(
                  QuestionRef.of(ref, input.id()), new Asked(indicator, input.kind(), words));
            }
          });
    }
    return new AskedQuestions(definitions, questions);
  }

  Optional<Asked> find(QuestionRef question) {
    return Optional.ofNullable(questions.get(question));
  }

  int countFor(Unit unit, Role.Id role) {
    return (int) questions.values().stream().filter(asked -> asked.isAskedOf(unit, role)).count();
  }
}
