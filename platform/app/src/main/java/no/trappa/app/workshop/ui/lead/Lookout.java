package no.trappa.app.workshop.ui.lead;

import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.workshop.Rooms;
import no.trappa.app.workshop.Turnouts;
import no.trappa.app.workshop.agenda.Meetings;
import no.trappa.app.workshop.room.Programme;
import org.springframework.stereotype.Component;

/** Sees how a meeting stands. */
@Component
class Lookout {

  private final Evaluations evaluations;
  private final Participants participants;
  private final Meetings meetings;
  private final Rooms seats;
  private final Turnouts turnouts;

  Lookout(
      Evaluations evaluations,
      Participants participants,
      Meetings meetings,
      Rooms seats,
      Turnouts turnouts) {
    this.evaluations = evaluations;
    this.participants = participants;
    this.meetings = meetings;
    this.seats = seats;
    this.turnouts = turnouts;
  }

  Meeting of(Evaluation evaluation) {
    var id = evaluation.id();
    var line = new Line(meetings.itinerary(id), Programme.of(evaluations.definitions(id)).stops());
    return new Meeting(
        evaluation,
        line,
        turnouts.of(evaluation),
        Attendance.of(participants.of(id), seats.here(id)),
        meetings.headway(id).aheadMinutes());
  }
}
