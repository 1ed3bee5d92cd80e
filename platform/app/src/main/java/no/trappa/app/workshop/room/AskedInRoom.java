package no.trappa.app.workshop.room;

import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.AskedNow;
import no.trappa.app.evaluation.Evaluation;
import org.springframework.stereotype.Component;

/** Keeps what a room is answering just now from being told of anywhere else. */
@Component
class AskedInRoom implements AskedNow {

  private final LiveRooms rooms;

  AskedInRoom(LiveRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public boolean isAsked(Evaluation.Id evaluation, IndicatorRef indicator) {
    return rooms.room(evaluation).isAnswering(indicator);
  }
}
