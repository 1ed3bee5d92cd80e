package no.trappa.app.workshop.ui.lead;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.result.Place;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Settlements;
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
  private final Settlements settlements;
  private final Disputes disputes;
  private final Pictured pictured;

  Lookout(
      Evaluations evaluations,
      Participants participants,
      Meetings meetings,
      Rooms seats,
      Turnouts turnouts,
      Settlements settlements,
      Disputes disputes,
      Pictured pictured) {
    this.evaluations = evaluations;
    this.participants = participants;
    this.meetings = meetings;
    this.seats = seats;
    this.turnouts = turnouts;
    this.settlements = settlements;
    this.disputes = disputes;
    this.pictured = pictured;
  }

  /** Empty when there is no such evaluation. */
  Optional<Meeting> of(Evaluation.Id id) {
    return evaluations.find(id).map(this::of);
  }

  Meeting of(Evaluation evaluation) {
    var id = evaluation.id();
    var line =
        new Line(
            meetings.itinerary(id),
            Programme.of(evaluations.definitions(id)).stops(),
            meetings.beforehand(id));
    var settled = settlements.current(id);
    var places = disputes.of(id, line.room(), settled);
    return new Meeting(
        evaluation,
        line,
        turnouts.of(evaluation),
        Attendance.of(participants.of(id), seats.here(id)),
        meetings.headway(id).aheadMinutes(),
        revealed(id, line),
        settling(evaluation, line, settled, places),
        places.stream().map(place -> place.question().indicator()).collect(toSet()));
  }

  private List<Revealed> revealed(Evaluation.Id evaluation, Line line) {
    return line.room().question().stream()
        .flatMap(at ->
            line.stop(at.getKey()).stream()
                .map(stop -> pictured.of(evaluation, line.room().moves(), stop, at.getValue())))
        .flatMap(List::stream)
        .toList();
  }

  /** Nothing is agreed on before it is shown how people divide. */
  private Settling settling(
      Evaluation evaluation, Line line, List<Settlement> settled, Set<Place> places) {
    var definitions = evaluations.definitions(evaluation.id());
    return line.room()
        .question()
        .filter(at -> at.getValue().step().isRevealed())
        .flatMap(at -> line.stop(at.getKey()))
        .map(stop -> Settling.of(evaluation, definitions, stop, settled, places))
        .orElse(Settling.NOTHING);
  }
}
