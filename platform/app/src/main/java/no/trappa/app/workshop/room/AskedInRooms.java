package no.trappa.app.workshop.room;

import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.AskedNow;
import no.trappa.app.evaluation.Evaluation;
import org.springframework.stereotype.Component;

/** Tells the pages outside the room what its people are answering just now. */
@Component
class AskedInRooms implements AskedNow {

  private final LiveRooms rooms;

  AskedInRooms(LiveRooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public boolean isAsked(Evaluation.Id evaluation, IndicatorRef indicator) {
    return rooms.room(evaluation).isAnswering(indicator);
  }
}
