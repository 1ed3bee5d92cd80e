package no.trappa.app.workshop.ui;

import java.time.Clock;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.language.Languages;
import no.trappa.app.workshop.Questionnaire;
import no.trappa.app.workshop.Screen;
import no.trappa.app.workshop.TimeWishes;
import no.trappa.app.workshop.room.LiveRooms;
import org.springframework.stereotype.Component;

/** Leads participants where their room is. */
@Component
class Guide {

  private final LiveRooms rooms;
  private final Ahead ahead;
  private final Panels panels;
  private final TimeWishes wishes;
  private final Clock clock;

  Guide(LiveRooms rooms, Ahead ahead, Panels panels, TimeWishes wishes, Clock clock) {
    this.rooms = rooms;
    this.ahead = ahead;
    this.panels = panels;
    this.wishes = wishes;
    this.clock = clock;
  }

  Whereabouts whereabouts(Presence presence) {
    return whereabouts(presence.participant(), presence.questionnaire());
  }

  private Whereabouts whereabouts(Participant participant, Questionnaire asked) {
    var evaluation = participant.evaluation();
    return Whereabouts.of(rooms.room(evaluation), asked, ahead.of(evaluation));
  }

  /** What the page of a question shows of the room. */
  Led led(Presence presence, Screen screen) {
    var where = whereabouts(presence);
    var round = rooms.room(presence.evaluation().id()).round(screen.ref());
    return led(presence, where, where.isAt(screen), round);
  }

  /** What the room's own page shows of it. */
  Led led(Presence presence) {
    var where = whereabouts(presence);
    return led(presence, where, where.screen().isEmpty(), where.round());
  }

  private Led led(Presence presence, Whereabouts where, boolean here, int round) {
    var participant = presence.participant();
    var room = rooms.room(participant.evaluation());
    return new Led(
        room.isTogether(),
        here,
        where.screen().isPresent(),
        round,
        where.path().orElse(""),
        where.question().orElse(""),
        room.isTogether() ? panel(participant, where, Languages.current()) : "",
        room.left(clock.instant()),
        room.timer().isRunning(),
        where.screen().filter(at -> wishes.hasWished(participant, at.ref(), round)).isPresent());
  }

  /** What the room's stream tells a participant now, cheap enough for a hall at once. */
  Sign sign(Participant participant, Questionnaire asked, Language language) {
    var room = rooms.room(participant.evaluation());
    var where = whereabouts(participant, asked);
    return new Sign(
        where,
        room.left(clock.instant()),
        room.timer().isRunning(),
        room.isTogether() ? panel(participant, where, language) : "");
  }

  private String panel(Participant participant, Whereabouts where, Language language) {
    return panels.of(
        new Panels.Reader(
            participant.evaluation(), participant.unit(), where.screen().isPresent(), language));
  }
}
