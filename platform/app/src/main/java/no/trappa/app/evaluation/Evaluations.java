package no.trappa.app.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Durably;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The evaluations there are: their start, their end, and what was said in them. */
@Service
public class Evaluations {

  private final EvaluationTable table;
  private final KnownEvaluations known;
  private final EvaluationStart start;
  private final EvaluationDefinitions definitions;
  private final Sheets sheets;
  private final RevealWriter reveals;
  private final Durably durably;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Evaluations(
      EvaluationTable table,
      KnownEvaluations known,
      EvaluationStart start,
      EvaluationDefinitions definitions,
      Sheets sheets,
      RevealWriter reveals,
      Durably durably,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.known = known;
    this.start = start;
    this.definitions = definitions;
    this.sheets = sheets;
    this.reveals = reveals;
    this.durably = durably;
    this.events = events;
    this.clock = clock;
  }

  /** Starts a round on the usual terms; the reference is the day evidence is held against. */
  public Evaluation start(
      Collaboration.Id collaboration, AssessmentDefinition.Id assessment, LocalDate reference) {
    return start(collaboration, assessment, usualTerms(reference));
  }

  /**
   * Starts a round for those who are members today, with the definitions as they are now.
   *
   * @throws Refusal when there is no such collaboration or assessment, nobody is a member, or the
   *     smallest group is too small
   */
  public Evaluation start(
      Collaboration.Id collaboration, AssessmentDefinition.Id assessment, Terms terms) {
    var started = durably.change(() -> start.of(collaboration, assessment, terms));
    events.publishEvent(new EvaluationChanged(started.id()));
    return started;
  }

  /** What a round starts on when nobody decides anything else. */
  public Terms usualTerms(LocalDate reference) {
    return start.usual(reference);
  }

  public Optional<Evaluation> find(Evaluation.Id id) {
    return known.find(id);
  }

  /** The one that an address names; empty when it names none. */
  public Optional<Evaluation> named(String id) {
    return Evaluation.Id.parse(id).flatMap(this::find);
  }

  /** The evaluation people join with the code, open or closed. */
  public Optional<Evaluation> byCode(String typed) {
    return JoinCode.parse(typed).flatMap(known::byCode);
  }

  /** The collaboration's, the newest first. */
  public List<Evaluation> ofCollaboration(Collaboration.Id collaboration) {
    return table.ofCollaboration(collaboration);
  }

  /** All of them, the newest first. */
  public List<Evaluation> all() {
    return table.all();
  }

  /**
   * Takes no answers from now on, and shows how people divide on all there are; one that is closed
   * stays as it is.
   */
  public void close(Evaluation.Id id, String by) {
    var closes = durably.change(() -> closeHeld(id, by));
    known.forget(id);
    if (closes) {
      events.publishEvent(new EvaluationChanged(id));
    }
  }

  /**
   * Does something that belongs to the evaluation, all of it or nothing, and returns when it is on
   * disk. Until then nobody else changes the evaluation, nor closes it.
   *
   * @throws Refusal when there is no such evaluation, or it is closed
   */
  public <T> T whileOpen(Evaluation.Id id, Supplier<T> work) {
    return durably.change(() -> {
      if (!table.changeOpen(id)) {
        throw new Refusal(find(id).isPresent() ? Reasons.CLOSED : Reasons.NO_SUCH_EVALUATION);
      }
      return work.get();
    });
  }

  private boolean closeHeld(Evaluation.Id id, String by) {
    var closes = table.close(id, by, clock.instant());
    if (closes) {
      reveals.all(id, by);
    }
    return closes;
  }

  /** What was asked: the definitions as they were when it started, also without their plugins. */
  public Definitions definitions(Evaluation.Id id) {
    return definitions.of(id);
  }

  /** Everything said so far, each participant's latest answer to each question. */
  public AnswerSheet sheet(Evaluation.Id id) {
    return sheets.of(existing(id));
  }

  /** A number that grows with every committed change of the evaluation or its answers. */
  public long version(Evaluation.Id id) {
    return table.version(id);
  }

  private Evaluation existing(Evaluation.Id id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no evaluation is " + id));
  }
}
