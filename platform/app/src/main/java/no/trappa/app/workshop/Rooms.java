package no.trappa.app.workshop;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.Participant;
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
  private volatile boolean closed;

  /** Takes a seat for a participant; it is given back when it is closed. */
  public Seat enter(Participant participant) {
    var seat = new Seat(participant, seats::remove);
    seats.add(seat);
    if (closed) {
      seat.end();
    }
    return seat;
  }

  /** The participant answered, here or in another window. */
  public void answered(Participant.Id participant) {
    seats.stream().filter(seat -> seat.participant().id().equals(participant)).forEach(Seat::tell);
  }

  public int following(Evaluation.Id evaluation) {
    return (int)
        seats.stream().filter(seat -> seat.participant().evaluation().equals(evaluation)).count();
  }

  @EventListener
  void on(EvaluationChanged event) {
    seats.stream()
        .filter(seat -> seat.participant().evaluation().equals(event.evaluation()))
        .forEach(Seat::tell);
  }

  /** A graceful stop would wait for streams that never end by themselves. */
  @EventListener(ContextClosedEvent.class)
  void close() {
    closed = true;
    seats.forEach(Seat::end);
  }
}
