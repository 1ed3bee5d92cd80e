package no.trappa.app.workshop.ui;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.workshop.agenda.Meetings;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Programme;
import org.springframework.stereotype.Component;

/** The question each room will probably come to next, found once for all who are in it. */
@Component
class Ahead {

  private final Meetings meetings;
  private final LiveRooms rooms;
  private final Map<Evaluation.Id, Found> found = new ConcurrentHashMap<>();

  Ahead(Meetings meetings, LiveRooms rooms) {
    this.meetings = meetings;
    this.rooms = rooms;
  }

  Optional<IndicatorRef> of(Evaluation.Id evaluation) {
    var moves = rooms.room(evaluation).moves();
    return found
        .compute(
            evaluation,
            (_, before) ->
                before != null && before.moves() == moves ? before : new Found(moves, new Once<>()))
        .question()
        .get(() -> next(evaluation));
  }

  private Optional<IndicatorRef> next(Evaluation.Id evaluation) {
    return meetings.itinerary(evaluation).next().map(Programme.Stop::ref);
  }

  private record Found(long moves, Once<Optional<IndicatorRef>> question) {}
}
