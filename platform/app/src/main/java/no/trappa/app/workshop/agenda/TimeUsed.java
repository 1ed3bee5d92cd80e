package no.trappa.app.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.workshop.room.Moved;
import no.trappa.app.workshop.room.Room;

/**
 * How long the room has been at each question. It counts while the room is led and not paused.
 *
 * @param byQuestion without those it has not been at
 */
record TimeUsed(Map<IndicatorRef, Duration> byQuestion) {

  TimeUsed {
    byQuestion = Collections.unmodifiableMap(new TreeMap<>(byQuestion));
  }

  static TimeUsed of(List<Moved> moves, Instant now) {
    var used = new TreeMap<IndicatorRef, Duration>();
    var rooms = Room.through(moves);
    for (var index = 0; index < moves.size(); index++) {
      var from = moves.get(index).at();
      var to = index + 1 < moves.size() ? moves.get(index + 1).at() : now;
      var room = rooms.get(index);
      // A clock that was set back in between leaves no time less than nothing.
      if (room.isTogether() && !room.paused() && to.isAfter(from)) {
        var spent = Duration.between(from, to);
        room.scene().question().ifPresent(question -> used.merge(question, spent, Duration::plus));
      }
    }
    return new TimeUsed(used);
  }

  Duration at(IndicatorRef question) {
    return byQuestion.getOrDefault(question, Duration.ZERO);
  }
}
