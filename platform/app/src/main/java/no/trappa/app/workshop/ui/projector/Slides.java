package no.trappa.app.workshop.ui.projector;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Scene;
import org.springframework.stereotype.Component;

/** Finds the picture that a room is at. */
@Component
class Slides {

  private final Evaluations evaluations;

  Slides(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  Slide of(Evaluation evaluation, Room room, List<Participant> joined, Names names) {
    if (room.paused()) {
      return new Slide.Resting(evaluation.collaborationName());
    }
    return switch (room.scene()) {
      case Scene.Question(var ref) -> question(evaluation, room, ref, names);
      case Scene.Shown _ -> welcome(evaluation, joined, names);
    };
  }

  private Slide question(Evaluation evaluation, Room room, IndicatorRef ref, Names names) {
    return Programme.of(evaluations.definitions(evaluation.id()))
        .stop(ref)
        .<Slide>map(
            stop -> new Slide.Asking(Fit.of(Posed.of(stop, room.round(ref), names.phrases()))))
        .orElseThrow();
  }

  /** Unnamed, how many came from where would tell which letter is whose. */
  private static Slide welcome(Evaluation evaluation, List<Participant> joined, Names names) {
    var arrived = new TreeMap<Unit, Long>(names.order());
    if (names.named()) {
      arrived.putAll(joined.stream().collect(groupingBy(Participant::unit, counting())));
    }
    return new Slide.Welcome(
        evaluation.collaborationName(),
        arrived.entrySet().stream()
            .map(unit ->
                new Slide.Arrived(names.of(unit.getKey()), Math.toIntExact(unit.getValue())))
            .toList());
  }
}
