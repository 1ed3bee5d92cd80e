package no.trappa.app.evaluation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Durably;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What facilitators settle: agreed answers, accepted reasons, deliveries and signed overrides. */
@Service
public class Settlements {

  private final SettlementTable table;
  private final EvaluationTable evaluations;
  private final EvaluationDefinitions definitions;
  private final Durably durably;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Settlements(
      SettlementTable table,
      EvaluationTable evaluations,
      EvaluationDefinitions definitions,
      Durably durably,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.evaluations = evaluations;
    this.definitions = definitions;
    this.durably = durably;
    this.events = events;
    this.clock = clock;
  }

  /** What holds now, without what was withdrawn. */
  public List<Settlement> current(Evaluation.Id evaluation) {
    return table.current(evaluation);
  }

  /** Everything that was ever settled or withdrawn, the oldest first. */
  public List<Settlement> history(Evaluation.Id evaluation) {
    return table.history(evaluation);
  }

  /**
   * Settles something anew, or differently.
   *
   * @param by who signs it
   * @param seenRevision the revision of the settlement that is changed; 0 when there was none
   * @throws Refusal when it does not fit the evaluation, or the evaluation is closed
   * @throws EditConflict when someone else settled the same thing since; it carries two {@link
   *     Settlement}s
   */
  public Settlement settle(
      Evaluation.Id evaluation, Decision decision, String by, long seenRevision) {
    return add(evaluation, decision, by, seenRevision, false);
  }

  /**
   * Takes a decision back; it stays in the history.
   *
   * @throws EditConflict when someone else changed it since
   */
  public Settlement withdraw(
      Evaluation.Id evaluation, Decision decision, String by, long seenRevision) {
    return add(evaluation, decision, by, seenRevision, true);
  }

  private Settlement add(
      Evaluation.Id id, Decision decision, String by, long seenRevision, boolean withdrawn) {
    var situation =
        evaluations.find(id).orElseThrow(() -> new Refusal(Reasons.NO_SUCH_EVALUATION)).situation();
    new DecisionCheck(definitions.asked(id), situation)
        .fault(decision)
        .ifPresent(why -> {
          throw new Refusal(why);
        });
    var settled = durably.change(() -> addHeld(id, decision, by, seenRevision, withdrawn));
    events.publishEvent(new EvaluationChanged(id));
    return settled;
  }

  private Settlement addHeld(
      Evaluation.Id id, Decision decision, String by, long seenRevision, boolean withdrawn) {
    if (!evaluations.changeOpen(id)) {
      throw new Refusal(Reasons.CLOSED);
    }
    var latest = table.latest(id, decision);
    var last = latest.map(Settlement::revision).orElse(0L);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var next = new Settlement(decision, by, now, last + 1, withdrawn);
    // Something withdrawn is not seen, so whoever settles it again starts from 0.
    var seen = latest.filter(Settlement::withdrawn).isPresent() && seenRevision == 0;
    if (!seen && seenRevision != last) {
      throw new EditConflict(next, latest.orElse(next));
    }
    table.insert(id, next);
    return next;
  }
}
