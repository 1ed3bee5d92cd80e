package no.trappa.app.workshop.ui.projector;

import java.util.Optional;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.workshop.Rooms;
import no.trappa.app.workshop.Turnouts;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Room;
import org.springframework.stereotype.Component;

/** Finds what is on the wall now. */
@Component
class Frames {

  private final Evaluations evaluations;
  private final Participants participants;
  private final LiveRooms liveRooms;
  private final Rooms rooms;
  private final Turnouts turnouts;
  private final Slides slides;
  private final PublicAddress address;

  Frames(
      Evaluations evaluations,
      Participants participants,
      LiveRooms liveRooms,
      Rooms rooms,
      Turnouts turnouts,
      Slides slides,
      PublicAddress address) {
    this.evaluations = evaluations;
    this.participants = participants;
    this.liveRooms = liveRooms;
    this.rooms = rooms;
    this.turnouts = turnouts;
    this.slides = slides;
    this.address = address;
  }

  /** Empty when there is no such evaluation. */
  Optional<Frame> of(Evaluation.Id id, Phrases phrases) {
    return evaluations.find(id).map(evaluation -> of(evaluation, phrases));
  }

  private Frame of(Evaluation evaluation, Phrases phrases) {
    var room = liveRooms.room(evaluation.id());
    var joined = participants.of(evaluation.id());
    return new Frame(
        around(evaluation, room, joined.size()),
        slides.of(evaluation, room, joined, new Names(phrases, evaluation, room.named())));
  }

  private Around around(Evaluation evaluation, Room room, int joined) {
    var code = evaluation.joinCode();
    return new Around(
        code,
        address.of("/j").toString().replaceFirst("^https?://", ""),
        address.of("/j/" + code).toString(),
        rooms.following(evaluation.id()),
        joined,
        turnouts
            .of(evaluation)
            .map(turnout -> new Around.Answered(turnout.answered(), turnout.asked())),
        room.timer(),
        room.paused(),
        evaluation.isOpen());
  }
}
