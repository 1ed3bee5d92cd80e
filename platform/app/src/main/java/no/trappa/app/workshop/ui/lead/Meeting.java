package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.workshop.Turnout;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Programme.Stop;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Step;

/**
 * All that the page shows of a meeting at one moment.
 *
 * @param turnout empty when the room is at no question
 * @param aheadMinutes how far the room is ahead of its plan; less than 0 when it is behind
 * @param revealed how people divide where the room is; nothing while they answer
 * @param settling what can be agreed on where the room is
 * @param disputed the revealed questions on which a level waits for an agreed answer
 */
record Meeting(
    Evaluation evaluation,
    Line line,
    Optional<Turnout> turnout,
    Attendance attendance,
    long aheadMinutes,
    List<Revealed> revealed,
    Settling settling,
    Set<IndicatorRef> disputed) {

  Meeting {
    revealed = List.copyOf(revealed);
    disputed = Set.copyOf(disputed);
  }

  Room room() {
    return line.room();
  }

  boolean isOpen() {
    return evaluation.isOpen();
  }

  /** The question the room is at. */
  Optional<Stop> stop() {
    return room().scene().question().flatMap(line::stop);
  }

  Optional<Asked> asked() {
    return room().question().map(at -> at.getValue());
  }

  boolean isAnswering() {
    return asked().filter(asked -> asked.step() == Step.ANSWERING).isPresent();
  }

  /** Whether the room is still busy with the question it is at. */
  boolean isUnfinished() {
    return asked().filter(asked -> asked.step() != Step.AGREED).isPresent();
  }

  /** Whether an agreed answer is still to be written down. */
  boolean isToSettle() {
    return settling.isWaited();
  }

  Standing standing(Stop stop) {
    var standing = line.standing(stop);
    return disputed.contains(stop.ref())
            && (standing == Standing.REVEALED || standing == Standing.AGREED)
        ? Standing.DISPUTED
        : standing;
  }
}
