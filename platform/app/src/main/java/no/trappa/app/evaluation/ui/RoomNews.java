package no.trappa.app.evaluation.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedValueSignal;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.trappa.app.evaluation.AnswersChanged;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.ParticipantJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells open views that something was committed in their evaluation, at most five times a second
 * each: a hall that answers at once makes one stir, not three hundred.
 */
@Component
class RoomNews {

  private static final long PAUSE_MILLIS = 200;
  private final Map<Evaluation.Id, Room> rooms = new ConcurrentHashMap<>();
  private final Executor later =
      CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);

  /** Counts the stirs; a view that reads it inside an effect is run again at each. */
  Signal<Integer> of(Evaluation.Id evaluation) {
    return room(evaluation).stirs().asReadonly();
  }

  @EventListener
  void onAnswers(AnswersChanged change) {
    stir(change.evaluation());
  }

  @EventListener
  void onJoined(ParticipantJoined joined) {
    stir(joined.evaluation());
  }

  @EventListener
  void onChange(EvaluationChanged change) {
    stir(change.evaluation());
  }

  private void stir(Evaluation.Id evaluation) {
    var room = room(evaluation);
    if (room.waiting().compareAndSet(false, true)) {
      later.execute(room::stir);
    }
  }

  private Room room(Evaluation.Id evaluation) {
    return rooms.computeIfAbsent(
        evaluation,
        _ -> new Room(new SharedValueSignal<>(0), new AtomicInteger(), new AtomicBoolean()));
  }

  private record Room(
      SharedValueSignal<Integer> stirs, AtomicInteger count, AtomicBoolean waiting) {
    void stir() {
      waiting.set(false);
      stirs.set(count.incrementAndGet());
    }
  }
}
