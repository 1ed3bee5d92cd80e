package no.trappa.app.workshop.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.room.Programme;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What facilitators plan for the meetings of the evaluations. */
@Service
public class Agendas {

  /** The longest a meeting, a module or a break can be planned for. */
  public static final int LONGEST_MINUTES = 600;

  private final AgendaTable table;
  private final Evaluations evaluations;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Agendas(
      AgendaTable table, Evaluations evaluations, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.evaluations = evaluations;
    this.events = events;
    this.clock = clock;
  }

  /** What is planned; what is suggested when nobody has planned. */
  public Planned of(Evaluation.Id evaluation) {
    return table
        .latest(evaluation)
        .orElseGet(() -> new Planned(Suggestion.of(programme(evaluation)), 0, Optional.empty()));
  }

  /** Everything that was ever saved, the oldest first. */
  public List<Planned> history(Evaluation.Id evaluation) {
    return table.history(evaluation);
  }

  /**
   * Saves an agenda.
   *
   * @param by who saves it
   * @param seenRevision the revision of what was changed; 0 for what was suggested
   * @throws Refusal when it does not fit the evaluation, or the evaluation is closed
   * @throws EditConflict when someone else saved one since; it carries two {@link Planned}s
   */
  public Planned save(Evaluation.Id evaluation, Agenda agenda, String by, long seenRevision) {
    new AgendaCheck(Suggestion.modules(programme(evaluation)))
        .fault(agenda)
        .ifPresent(why -> {
          throw new Refusal(why);
        });
    var saved =
        evaluations.whileOpen(
            evaluation, () -> saveHeld(evaluation, storable(agenda), by, seenRevision));
    events.publishEvent(new AgendaChanged(evaluation));
    return saved;
  }

  private Planned saveHeld(Evaluation.Id evaluation, Agenda agenda, String by, long seenRevision) {
    var before = table.latest(evaluation);
    var last = before.map(Planned::revision).orElse(0L);
    var next = new Planned(agenda, last + 1, Optional.of(by));
    if (seenRevision != last) {
      throw new EditConflict(next, before.orElse(next));
    }
    table.insert(evaluation, next, by, now());
    return next;
  }

  private Programme programme(Evaluation.Id evaluation) {
    return Programme.of(evaluations.definitions(evaluation));
  }

  private static Agenda storable(Agenda agenda) {
    return agenda.starting(agenda.start().map(start -> start.truncatedTo(ChronoUnit.MINUTES)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
