package no.trappa.app.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.api.definition.IndicatorRef;
import org.springframework.stereotype.Component;

/** Writes reveals, within a transaction that holds the evaluation. */
@Component
class RevealWriter {

  private final RevealTable reveals;
  private final AnswerTable answers;
  private final Moments moments;

  RevealWriter(RevealTable reveals, AnswerTable answers, Moments moments) {
    this.reveals = reveals;
    this.answers = answers;
    this.moments = moments;
  }

  Reveal one(Evaluation.Id evaluation, IndicatorRef indicator, String by) {
    return write(evaluation, List.of(indicator), by).getFirst();
  }

  /** Everything answered since it was last revealed. */
  List<Reveal> all(Evaluation.Id evaluation, String by) {
    return write(evaluation, unrevealed(evaluation), by);
  }

  /** What has answers that came after its last reveal, or was never revealed. */
  List<IndicatorRef> unrevealed(Evaluation.Id evaluation) {
    var last = last(evaluation);
    var newest = new TreeMap<IndicatorRef, Instant>();
    answers
        .newest(evaluation)
        .forEach((question, at) -> newest.merge(question.indicator(), at, Moments::later));
    return newest.entrySet().stream()
        .filter(entry -> !isShown(entry.getValue(), last, entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isShown(
      Instant answered, Map<IndicatorRef, Reveal> last, IndicatorRef indicator) {
    var reveal = last.get(indicator);
    return reveal != null && !answered.isAfter(reveal.at());
  }

  List<Reveal> write(Evaluation.Id evaluation, List<IndicatorRef> indicators, String by) {
    var last = last(evaluation);
    var at = moments.ofReveal(evaluation);
    return indicators.stream()
        .map(indicator -> {
          var before = last.get(indicator);
          var reveal = new Reveal(indicator, before == null ? 1 : before.number() + 1, at, by);
          reveals.insert(evaluation, reveal);
          return reveal;
        })
        .toList();
  }

  private Map<IndicatorRef, Reveal> last(Evaluation.Id evaluation) {
    var last = new TreeMap<IndicatorRef, Reveal>();
    reveals
        .of(evaluation)
        .forEach(reveal ->
            last.merge(
                reveal.indicator(),
                reveal,
                (one, other) -> one.number() > other.number() ? one : other));
    return last;
  }
}
