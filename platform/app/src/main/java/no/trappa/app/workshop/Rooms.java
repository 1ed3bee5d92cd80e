package no.trappa.app.workshop;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.workshop.room.RoomMoved;
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

  private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
  private final ApplicationEventPublisher events;
  private volatile boolean closed;

  Rooms(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** Takes a seat for a participant; it is given back when it is closed. */
  public Seat enter(Participant participant) {
    var seat = new Seat(participant, this::leave);
    seats.add(seat);
    if (closed) {
      seat.end();
    }
    events.publishEvent(new CameOrWent(participant.evaluation()));
    return seat;
  }

  private void leave(Seat seat) {
    seats.remove(seat);
    if (!closed) {
      events.publishEvent(new CameOrWent(seat.participant().evaluation()));
    }
  }

  /** The participant answered, here or in another window. */
  public void answered(Participant.Id participant) {
    tell(seat -> seat.participant().id().equals(participant), Seat.News.OWN);
  }

  /** Those whose page follows the evaluation now. */
  public Set<Participant> here(Evaluation.Id evaluation) {
    return seats.stream()
        .map(Seat::participant)
        .filter(participant -> participant.evaluation().equals(evaluation))
        .collect(Collectors.toSet());
  }

  public int following(Evaluation.Id evaluation) {
    return here(evaluation).size();
  }

  @EventListener
  void on(EvaluationChanged event) {
    tell(isIn(event.evaluation()), Seat.News.ROOM);
  }

  @EventListener
  void on(RoomMoved event) {
    tell(isIn(event.evaluation()), Seat.News.ROOM);
  }

  private void tell(Predicate<Seat> whom, Seat.News what) {
    seats.stream().filter(whom).forEach(seat -> seat.tell(what));
  }

  private static Predicate<Seat> isIn(Evaluation.Id evaluation) {
    return seat -> seat.participant().evaluation().equals(evaluation);
  }

  /** A graceful stop would wait for streams that never end by themselves. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed = true;
    seats.forEach(Seat::end);
  }
}
