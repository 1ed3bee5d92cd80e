package no.trappa.engine.succession;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;

/**
 * Older answers under the names of a newer version.
 *
 * @param answers those that carry over, the rest of the evaluation's untouched
 * @param agreed the same of what units settled on
 * @param left the questions whose answers do not carry over, in order
 */
public record CarriedOver(List<Answer> answers, List<AgreedAnswer> agreed, List<QuestionRef> left) {

  public CarriedOver {
    answers = List.copyOf(answers);
    agreed = List.copyOf(agreed);
    left = List.copyOf(left);
  }

  /** Carries the answers to one module over to another version of it. */
  public static CarriedOver of(
      ModuleDefinition.Id module,
      Succession succession,
      List<Answer> answers,
      List<AgreedAnswer> agreed) {
    var names = new Names(module, succession);
    return new CarriedOver(
        answers.stream().flatMap(answer -> names.carry(answer).stream()).toList(),
        agreed.stream().flatMap(answer -> names.carry(answer).stream()).toList(),
        succession.lost(
            answers.stream()
                .map(Answer::question)
                .filter(names::concerns)
                .sorted()
                .distinct()
                .toList()));
  }

  private record Names(ModuleDefinition.Id module, Succession succession) {

    boolean concerns(QuestionRef question) {
      return question.indicator().module().equals(module);
    }

    Optional<QuestionRef> name(QuestionRef question) {
      return concerns(question) ? succession.successor(question) : Optional.of(question);
    }

    Optional<Answer> carry(Answer answer) {
      return name(answer.question())
          .map(question ->
              new Answer(
                  answer.respondent(), question, answer.value(), answer.on(), answer.evidence()));
    }

    Optional<AgreedAnswer> carry(AgreedAnswer agreed) {
      return name(agreed.question())
          .map(question ->
              new AgreedAnswer(
                  agreed.unit(),
                  question,
                  agreed.value(),
                  agreed.on(),
                  agreed.evidence(),
                  agreed.note(),
                  agreed.minority()));
    }
  }
}
