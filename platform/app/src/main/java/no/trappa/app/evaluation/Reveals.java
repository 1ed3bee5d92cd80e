package no.trappa.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Durably;
import no.trappa.engine.picture.Picture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Decides from when on it is shown how people divide, and shows it.
 *
 * <p>Before its first reveal nothing is shown of how people divide on a question; after it, only
 * what they had answered by the last one.
 */
@Service
public class Reveals {

  private final RevealTable table;
  private final RevealWriter writer;
  private final Drawings drawings;
  private final EvaluationTable evaluations;
  private final EvaluationDefinitions definitions;
  private final ObjectProvider<AskedNow> askedNow;
  private final Durably durably;
  private final ApplicationEventPublisher events;

  Reveals(
      RevealTable table,
      RevealWriter writer,
      Drawings drawings,
      EvaluationTable evaluations,
      EvaluationDefinitions definitions,
      ObjectProvider<AskedNow> askedNow,
      Durably durably,
      ApplicationEventPublisher events) {
    this.table = table;
    this.writer = writer;
    this.drawings = drawings;
    this.evaluations = evaluations;
    this.definitions = definitions;
    this.askedNow = askedNow;
    this.durably = durably;
    this.events = events;
  }

  /** Every reveal so far, the oldest first. */
  public List<Reveal> of(Evaluation.Id evaluation) {
    return table.of(evaluation);
  }

  /**
   * How people divide on everything asked under the indicator: for each question, in the module's
   * order, one picture for each reveal. None for what nobody has answered.
   */
  public SequencedMap<QuestionRef, List<Picture>> pictures(
      Evaluation.Id evaluation, IndicatorRef indicator) {
    return drawings.of(evaluation, indicator);
  }

  /** The last picture of each question that was revealed. */
  public Map<QuestionRef, Picture> pictures(Evaluation.Id evaluation) {
    return drawings.last(evaluation);
  }

  /**
   * Indicators with answers that are in no picture because they came after the last reveal, if
   * there was one; without what a room is being asked.
   */
  public List<IndicatorRef> unrevealed(Evaluation.Id evaluation) {
    return writer.unrevealed(evaluation).stream()
        .filter(indicator -> askedNow.stream().noneMatch(one -> one.isAsked(evaluation, indicator)))
        .toList();
  }

  /**
   * Reveals one indicator, with all that is asked under it.
   *
   * @throws Refusal when the evaluation is closed or does not ask this
   */
  public Reveal reveal(Evaluation.Id evaluation, IndicatorRef indicator, String by) {
    return toldAfter(evaluation, () -> revealWithin(evaluation, indicator, by));
  }

  /**
   * Reveals everything answered since it was last revealed, but what a room is being asked.
   *
   * @return the reveals, none where nothing was answered since
   * @throws Refusal when the evaluation is closed
   */
  public List<Reveal> revealAll(Evaluation.Id evaluation, String by) {
    return toldAfter(
        evaluation,
        () -> {
          hold(evaluation);
          return writer.write(evaluation, unrevealed(evaluation), by);
        });
  }

  /**
   * Reveals one indicator as a part of the caller's transaction, who tells of the change after its
   * commit.
   *
   * <p>Holds the evaluation until the transaction ends, as answers do: those that come meanwhile
   * are not in it.
   *
   * @throws Refusal when the evaluation is closed or does not ask this
   */
  public Reveal revealWithin(Evaluation.Id evaluation, IndicatorRef indicator, String by) {
    hold(evaluation);
    requireAsked(evaluation, indicator);
    return writer.one(evaluation, indicator, by);
  }

  private void hold(Evaluation.Id evaluation) {
    if (!evaluations.changeOpen(evaluation)) {
      throw new Refusal(Reasons.CLOSED);
    }
  }

  private void requireAsked(Evaluation.Id evaluation, IndicatorRef indicator) {
    if (definitions.asked(evaluation).questions().keySet().stream()
        .noneMatch(question -> question.indicator().equals(indicator))) {
      throw new Refusal(Reasons.notAsked(QuestionRef.of(indicator)));
    }
  }

  private <T> T toldAfter(Evaluation.Id evaluation, Supplier<T> change) {
    var made = durably.change(change);
    events.publishEvent(new EvaluationChanged(evaluation));
    return made;
  }
}
