package no.trappa.app.workshop.ui.live;

import com.vaadin.flow.signals.Signal;
import java.time.Duration;
import no.trappa.app.evaluation.AnswersChanged;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationChanged;
import no.trappa.app.evaluation.ParticipantJoined;
import no.trappa.app.shell.Stirs;
import no.trappa.app.workshop.CameOrWent;
import no.trappa.app.workshop.MoreTimeWished;
import no.trappa.app.workshop.agenda.AgendaChanged;
import no.trappa.app.workshop.room.RoomMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open pages of a room that something happened in it, at most ten times a second. */
@Component
public class LiveNews {

  private final Stirs<Evaluation.Id> stirs = new Stirs<>(Duration.ofMillis(100));

  /** Counts what happened; an effect that reads it runs again. */
  public Signal<Integer> of(Evaluation.Id evaluation) {
    return stirs.of(evaluation);
  }

  @EventListener
  void onMove(RoomMoved moved) {
    stirs.stir(moved.evaluation());
  }

  @EventListener
  void onAgenda(AgendaChanged change) {
    stirs.stir(change.evaluation());
  }

  @EventListener
  void onAnswers(AnswersChanged change) {
    stirs.stir(change.evaluation());
  }

  @EventListener
  void onJoined(ParticipantJoined joined) {
    stirs.stir(joined.evaluation());
  }

  @EventListener
  void onWish(MoreTimeWished wish) {
    stirs.stir(wish.evaluation());
  }

  @EventListener
  void onCameOrWent(CameOrWent change) {
    stirs.stir(change.evaluation());
  }

  @EventListener
  void onChange(EvaluationChanged change) {
    stirs.stir(change.evaluation());
  }
}
