package no.trappa.app.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.definition.QuestionRef;
import org.springframework.stereotype.Service;

/**
 * What participants wrote beside their answers, for the facilitator.
 *
 * <p>It keeps what participants are promised when they join: no name, no role, and a comment's
 * organisation only when enough people answered there. A comment that was replaced is gone.
 */
@Service
public class Commentary {

  private final LatestAnswers answers;
  private final Evaluations evaluations;

  Commentary(LatestAnswers answers, Evaluations evaluations) {
    this.answers = answers;
    this.evaluations = evaluations;
  }

  /** By question; those beside which nothing was written are left out. */
  public Map<QuestionRef, Remarks> of(Evaluation.Id id) {
    var origins =
        evaluations.find(id).stream()
            .map(evaluation ->
                new Origins(
                    evaluation.situation().smallestGroup(),
                    evaluations.definitions(id).vocabulary()))
            .findFirst();
    var remarks = new TreeMap<QuestionRef, Remarks>();
    origins.ifPresent(from ->
        byQuestion(answers.of(id))
            .forEach((question, given) -> remarks.put(question, remarks(given, from))));
    remarks.values().removeIf(Remarks::isEmpty);
    return remarks;
  }

  private static Map<QuestionRef, List<LatestAnswer>> byQuestion(Collection<LatestAnswer> answers) {
    return answers.stream().collect(groupingBy(LatestAnswer::question, toList()));
  }

  private static Remarks remarks(List<LatestAnswer> given, Origins origins) {
    if (given.stream().noneMatch(Commentary::hasRemark)) {
      return Remarks.NONE;
    }
    var from = origins.of(given.stream().map(LatestAnswer::participant).toList());
    return new Remarks(
        given.stream().flatMap(answer -> comment(answer, from)).toList(),
        given.stream().flatMap(Commentary::evidence).toList());
  }

  private static boolean hasRemark(LatestAnswer answer) {
    return answer.answer().comment().isPresent() || answer.answer().evidence().isPresent();
  }

  private static Stream<Remarks.Comment> comment(
      LatestAnswer answer, Map<Participant.Id, Remarks.Origin> from) {
    return answer.answer().comment().stream()
        .map(words ->
            new Remarks.Comment(
                from.getOrDefault(answer.participant().id(), Remarks.Origin.ANYWHERE), words));
  }

  private static Stream<Remarks.Evidence> evidence(LatestAnswer answer) {
    return answer.answer().evidence().stream()
        .map(note -> new Remarks.Evidence(answer.participant().unit(), note));
  }
}
