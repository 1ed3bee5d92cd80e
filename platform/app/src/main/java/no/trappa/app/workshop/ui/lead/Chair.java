package no.trappa.app.workshop.ui.lead;

import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import org.springframework.stereotype.Component;

/** What a facilitator does in a meeting, signed with the name of whoever is signed in. */
@Component
class Chair {

  private final LiveRooms rooms;
  private final Settlements settlements;
  private final SignedIn signedIn;

  Chair(LiveRooms rooms, Settlements settlements, SignedIn signedIn) {
    this.rooms = rooms;
    this.settlements = settlements;
    this.signedIn = signedIn;
  }

  /**
   * Moves the room.
   *
   * @throws Refusal when the room does not allow it
   * @throws EditConflict when somebody else moved first
   */
  void move(Evaluation.Id evaluation, Move move, long seen) {
    rooms.move(evaluation, move, signedIn.name(), seen);
  }

  /**
   * Saves what a unit agreed on.
   *
   * @throws Refusal when it does not fit the question
   * @throws EditConflict when somebody else saved first
   */
  Settlement settle(Evaluation.Id evaluation, Signing signing) {
    return settlements.settle(evaluation, signing.decision(), signedIn.name(), signing.seen());
  }
}
