package no.trappa.app.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
   *     Settled}
   */
  public Settlement settle(
      Evaluation.Id evaluation, Decision decision, String by, long seenRevision) {
    return settle(evaluation, List.of(new Signing(decision, seenRevision)), by).getFirst();
  }

  /**
   * Settles several things at one moment: all of them, or none. They are told of once.
   *
   * @throws Refusal when any does not fit the evaluation, or the evaluation is closed
   * @throws EditConflict when someone else settled any of them since; it carries two {@link
   *     Settled}, with those only
   */
  public List<Settlement> settle(Evaluation.Id evaluation, List<Signing> signings, String by) {
    return add(evaluation, signings, by, false);
  }

  /**
   * Takes a decision back; it stays in the history.
   *
   * @throws EditConflict when someone else changed it since
   */
  public Settlement withdraw(
      Evaluation.Id evaluation, Decision decision, String by, long seenRevision) {
    return add(evaluation, List.of(new Signing(decision, seenRevision)), by, true).getFirst();
  }

  private List<Settlement> add(
      Evaluation.Id id, List<Signing> signings, String by, boolean withdrawn) {
    var situation =
        evaluations.find(id).orElseThrow(() -> new Refusal(Reasons.NO_SUCH_EVALUATION)).situation();
    var check = new DecisionCheck(definitions.asked(id), situation);
    signings.stream()
        .flatMap(signing -> check.fault(signing.decision()).stream())
        .findFirst()
        .ifPresent(why -> {
          throw new Refusal(why);
        });
    var settled = durably.change(() -> addHeld(id, signings, by, withdrawn));
    events.publishEvent(new EvaluationChanged(id));
    return settled;
  }

  private List<Settlement> addHeld(
      Evaluation.Id id, List<Signing> signings, String by, boolean withdrawn) {
    if (!evaluations.changeOpen(id)) {
      throw new Refusal(Reasons.CLOSED);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var changes =
        signings.stream()
            .map(signing -> new Change(signing, table.latest(id, signing.decision())))
            .toList();
    var overtaken = changes.stream().filter(Change::isOvertaken).toList();
    if (!overtaken.isEmpty()) {
      throw new EditConflict(
          new Settled(overtaken.stream().map(one -> one.next(by, now, withdrawn)).toList()),
          new Settled(overtaken.stream().flatMap(one -> one.latest().stream()).toList()));
    }
    var settled = changes.stream().map(one -> one.next(by, now, withdrawn)).toList();
    settled.forEach(one -> table.insert(id, one));
    return settled;
  }

  /** A decision to be made, and the latest on the same thing. */
  private record Change(Signing signing, Optional<Settlement> latest) {

    /** Something withdrawn is not seen, so whoever settles it again starts from 0. */
    boolean isOvertaken() {
      var startsAnew = signing.seen() == 0 && latest.filter(Settlement::withdrawn).isPresent();
      return signing.seen() != revision() && !startsAnew;
    }

    Settlement next(String by, Instant at, boolean withdrawn) {
      return new Settlement(signing.decision(), by, at, revision() + 1, withdrawn);
    }

    private long revision() {
      return latest.map(Settlement::revision).orElse(0L);
    }
  }
}
