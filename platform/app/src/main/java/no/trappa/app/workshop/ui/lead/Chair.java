package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.function.Predicate;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settled;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.evaluation.Signing;
import no.trappa.app.results.Supposition;
import no.trappa.app.results.Suppositions;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import org.springframework.stereotype.Component;

/** What a facilitator does in a meeting, signed with the name of whoever is signed in. */
@Component
class Chair {

  private final LiveRooms rooms;
  private final Settlements settlements;
  private final Suppositions suppositions;
  private final SignedIn signedIn;

  Chair(LiveRooms rooms, Settlements settlements, Suppositions suppositions, SignedIn signedIn) {
    this.rooms = rooms;
    this.settlements = settlements;
    this.suppositions = suppositions;
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
   * Saves what units agreed on: all of it, or nothing.
   *
   * @throws Refusal when it does not fit the question
   * @throws EditConflict when somebody else saved some of it first; it carries two {@link Settled}
   */
  List<Settlement> settle(Evaluation.Id evaluation, List<Signing> signings) {
    return settlements.settle(evaluation, signings, signedIn.name());
  }

  /** Works out what could be agreed on to meet the requirements of these questions. */
  Supposition suppose(Evaluation.Id evaluation, Predicate<IndicatorRef> which) {
    return suppositions.of(evaluation, which);
  }
}
