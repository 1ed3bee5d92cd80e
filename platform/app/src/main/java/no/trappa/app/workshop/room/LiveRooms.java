package no.trappa.app.workshop.room;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Reveals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The rooms of all evaluations: how each stands, and the moves facilitators make in it. */
@Service
public class LiveRooms {

  private final MoveTable table;
  private final Evaluations evaluations;
  private final Reveals reveals;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final Map<Evaluation.Id, Kept> kept = new ConcurrentHashMap<>();

  LiveRooms(
      MoveTable table,
      Evaluations evaluations,
      Reveals reveals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.evaluations = evaluations;
    this.reveals = reveals;
    this.events = events;
    this.clock = clock;
  }

  /** How the room stands, as of the last committed move. */
  public Room room(Evaluation.Id evaluation) {
    return kept(evaluation).room();
  }

  /** All moves made in it, the first first. */
  public List<Moved> moves(Evaluation.Id evaluation) {
    return kept(evaluation).moves();
  }

  /**
   * Makes a move.
   *
   * @param by who makes it
   * @param seen how many moves had been made in the room that the facilitator was shown
   * @throws Refusal when the room does not allow it, or the evaluation is closed
   * @throws EditConflict when another facilitator moved first; it carries two {@link Moved}s
   */
  public Room move(Evaluation.Id evaluation, Move move, String by, long seen) {
    var made = evaluations.whileOpen(evaluation, () -> make(evaluation, move, by, seen));
    keep(evaluation, made);
    if (move instanceof Move.Reveal) {
      events.publishEvent(new EvaluationChanged(evaluation));
    }
    events.publishEvent(new RoomMoved(evaluation));
    return made.room();
  }

  private Kept make(Evaluation.Id evaluation, Move move, String by, long seen) {
    // Read within the transaction, which holds the evaluation: nobody moves in between.
    var before = new Kept(table.of(evaluation));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var next = new Moved(before.moves().size() + 1L, move, now, by);
    if (seen != before.room().moves()) {
      throw new EditConflict(next, before.moves().getLast());
    }
    rules(evaluation)
        .fault(before.room(), move)
        .ifPresent(why -> {
          throw new Refusal(why);
        });
    var made = revealing(evaluation, before.room(), next);
    table.insert(evaluation, made);
    return new Kept(Stream.concat(before.moves().stream(), Stream.of(made)).toList());
  }

  /** A reveal happens at the moment that parts the answers it shows from those that come later. */
  private Moved revealing(Evaluation.Id evaluation, Room room, Moved next) {
    return next.move() instanceof Move.Reveal
        ? room.scene()
            .question()
            .map(question -> reveals.revealWithin(evaluation, question, next.by()))
            .map(reveal -> new Moved(next.number(), next.move(), reveal.at(), next.by()))
            .orElse(next)
        : next;
  }

  private Rules rules(Evaluation.Id evaluation) {
    return new Rules(
        Programme.of(evaluations.definitions(evaluation)).stops().stream()
            .map(Programme.Stop::ref)
            .collect(Collectors.toSet()));
  }

  private Kept kept(Evaluation.Id evaluation) {
    var known = kept.get(evaluation);
    return known != null ? known : keep(evaluation, new Kept(table.of(evaluation)));
  }

  /** Two who moved one after the other may get here in the other order. */
  private Kept keep(Evaluation.Id evaluation, Kept newer) {
    return kept.merge(
        evaluation, newer, (one, other) -> one.moves().size() > other.moves().size() ? one : other);
  }

  private record Kept(List<Moved> moves, Room room) {
    Kept(List<Moved> moves) {
      this(moves, Room.after(moves));
    }
  }
}
