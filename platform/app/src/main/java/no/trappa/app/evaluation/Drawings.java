package no.trappa.app.evaluation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Pictures;
import no.trappa.engine.picture.Said;
import org.springframework.stereotype.Component;

/** Draws how people divide, from the answers there were at each reveal; nothing drawn is kept. */
@Component
class Drawings {

  private final EvaluationTable evaluations;
  private final EvaluationDefinitions definitions;
  private final RevealTable reveals;
  private final AnswerHistory history;

  Drawings(
      EvaluationTable evaluations,
      EvaluationDefinitions definitions,
      RevealTable reveals,
      AnswerHistory history) {
    this.evaluations = evaluations;
    this.definitions = definitions;
    this.reveals = reveals;
    this.history = history;
  }

  /** Each picture of each question asked under the indicator, in the module's order. */
  SequencedMap<QuestionRef, List<Picture>> of(Evaluation.Id evaluation, IndicatorRef indicator) {
    var pictures = draw(evaluation, history.of(evaluation, indicator));
    var inOrder = new LinkedHashMap<QuestionRef, List<Picture>>();
    definitions.asked(evaluation).questions().keySet().stream()
        .filter(question -> question.indicator().equals(indicator))
        .forEach(question -> inOrder.put(question, pictures.getOrDefault(question, List.of())));
    return inOrder;
  }

  /** The last picture of each question that has one. */
  Map<QuestionRef, Picture> last(Evaluation.Id evaluation) {
    var last = new TreeMap<QuestionRef, Picture>();
    draw(evaluation, history.of(evaluation))
        .forEach((question, pictures) ->
            pictures.stream()
                .reduce((_, later) -> later)
                .ifPresent(one -> last.put(question, one)));
    return last;
  }

  private Map<QuestionRef, List<Picture>> draw(
      Evaluation.Id id, Map<QuestionRef, List<Said>> answers) {
    var instants = instants(id);
    var pictures = new Pictures(definitions.of(id), evaluations.find(id).orElseThrow().situation());
    var drawn = new TreeMap<QuestionRef, List<Picture>>();
    answers.forEach((question, said) -> {
      var revealed = instants.getOrDefault(question.indicator(), List.of());
      drawn.put(question, pictures.of(question, said, revealed));
    });
    return drawn;
  }

  private Map<IndicatorRef, List<Instant>> instants(Evaluation.Id evaluation) {
    return reveals.of(evaluation).stream()
        .collect(
            Collectors.groupingBy(
                Reveal::indicator, Collectors.mapping(Reveal::at, Collectors.toList())));
  }
}
