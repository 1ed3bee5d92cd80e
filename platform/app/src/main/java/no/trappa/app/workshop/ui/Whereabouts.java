package no.trappa.app.workshop.ui;

import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.workshop.Questionnaire;
import no.trappa.app.workshop.Screen;
import no.trappa.app.workshop.room.Room;

/**
 * Where a room wants a participant's page to be.
 *
 * @param path of the page; empty while everybody goes at their own pace
 * @param ahead of the question that may come next, to be fetched in good time; empty without one
 * @param round which asking of its question the room is at, from 1
 * @param question the page of the room's question, where it is put to the participant's role; empty
 *     otherwise
 * @param screen the question the participant is asked just now; empty when there is none
 */
record Whereabouts(
    Optional<String> path,
    Optional<String> ahead,
    int round,
    Optional<String> question,
    Optional<Screen> screen) {

  static final String ROOM = "/p/room";

  static Whereabouts of(Room room, Questionnaire asked, Optional<IndicatorRef> next) {
    if (!room.isTogether()) {
      return new Whereabouts(
          Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.empty());
    }
    var screen =
        room.paused()
            ? Optional.<Screen>empty()
            : room.scene().question().filter(room::isAnswering).flatMap(asked::screen);
    return new Whereabouts(
        Optional.of(screen.map(Whereabouts::path).orElse(ROOM)),
        next.flatMap(asked::screen).map(Whereabouts::path),
        room.question().map(at -> at.getValue().round()).orElse(1),
        room.scene().question().flatMap(asked::screen).map(Whereabouts::path),
        screen);
  }

  private static String path(Screen screen) {
    return "/p/q/" + screen.number();
  }

  /** Whether the room is at this screen and waits for the participant's answer. */
  boolean isAt(Screen other) {
    return screen.filter(other::equals).isPresent();
  }
}
