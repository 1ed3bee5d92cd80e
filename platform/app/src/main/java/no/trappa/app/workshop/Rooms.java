package no.trappa.app.workshop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.workshop.room.RoomMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who follows which evaluation, so that news reaches them once it is committed.
 *
 * <p>Only the fact that there is news is passed on; each seat then looks for itself, at most some
 * ten times a second, so a burst of changes costs one look.
 */
@Component
public class Rooms {

  /** Most have one; a second window has a seat of its own. */
  private final Map<Participant.Id, List<Seat>> seats = new ConcurrentHashMap<>();

  private final ApplicationEventPublisher events;
  private volatile boolean closed;

  Rooms(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** Takes a seat for a participant; it is given back when it is closed. */
  public Seat enter(Participant participant) {
    var seat = new Seat(participant, this::leave);
    seats.merge(participant.id(), List.of(seat), Rooms::both);
    if (closed) {
      seat.end();
    }
    events.publishEvent(new CameOrWent(participant.evaluation()));
    return seat;
  }

  private void leave(Seat seat) {
    seats.computeIfPresent(seat.participant().id(), (_, those) -> without(those, seat));
    if (!closed) {
      events.publishEvent(new CameOrWent(seat.participant().evaluation()));
    }
  }

  /** The participant answered, here or in another window. */
  public void answered(Participant.Id participant) {
    seats.getOrDefault(participant, List.of()).forEach(seat -> seat.tell(Seat.News.OWN));
  }

  /** Those whose page follows the evaluation now. */
  public Set<Participant> here(Evaluation.Id evaluation) {
    return in(evaluation).map(Seat::participant).collect(Collectors.toSet());
  }

  public int following(Evaluation.Id evaluation) {
    return here(evaluation).size();
  }

  @EventListener
  void on(EvaluationChanged event) {
    in(event.evaluation()).forEach(seat -> seat.tell(Seat.News.ROOM));
  }

  @EventListener
  void on(RoomMoved event) {
    in(event.evaluation()).forEach(seat -> seat.tell(Seat.News.ROOM));
  }

  private Stream<Seat> in(Evaluation.Id evaluation) {
    return seats.values().stream()
        .flatMap(List::stream)
        .filter(seat -> seat.participant().evaluation().equals(evaluation));
  }

  private static List<Seat> both(List<Seat> those, List<Seat> others) {
    return Stream.concat(those.stream(), others.stream()).toList();
  }

  /** The others; null, as a map wants it, when there are none. */
  private static @Nullable List<Seat> without(List<Seat> those, Seat left) {
    var others = those.stream().filter(seat -> seat != left).toList();
    return others.isEmpty() ? null : others;
  }

  /** A graceful stop would wait for streams that never end by themselves. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed = true;
    seats.values().forEach(those -> those.forEach(Seat::end));
  }
}
