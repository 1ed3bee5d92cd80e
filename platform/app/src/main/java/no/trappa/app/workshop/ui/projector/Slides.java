package no.trappa.app.workshop.ui.projector;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.results.Results;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Scene;
import org.springframework.stereotype.Component;

/** Finds the picture that a room is at. */
@Component
class Slides {

  private final Evaluations evaluations;
  private final Settlements settlements;
  private final Results results;
  private final Revealed revealed;

  Slides(Evaluations evaluations, Settlements settlements, Results results, Revealed revealed) {
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.results = results;
    this.revealed = revealed;
  }

  Slide of(Evaluation evaluation, Room room, List<Participant> joined, Names names) {
    if (!evaluation.isOpen()) {
      var told = told(names);
      return new Slide.Over(evaluation.collaborationName(), told.verdict(), told.headline());
    }
    if (room.paused()) {
      return new Slide.Resting(evaluation.collaborationName());
    }
    return switch (room.scene()) {
      case Scene.Question(var ref) -> question(room, ref, joined, names);
      case Scene.Shown(var picture) -> picture(picture, room, joined, names);
    };
  }

  private Slide question(Room room, IndicatorRef ref, List<Participant> joined, Names names) {
    var stop = stop(ref, names.evaluation());
    var asked = room.question().orElseThrow().getValue();
    return switch (asked.step()) {
      case ANSWERING -> new Slide.Asking(Fit.of(Posed.of(stop, asked.round(), names.phrases())));
      case REVEALED, DISCUSSING -> revealed.of(stop, asked, joined, told(names), names);
      case AGREED -> new Agreements(stop, names).of(settlements.current(names.evaluation().id()));
    };
  }

  private Slide picture(Picture picture, Room room, List<Participant> joined, Names names) {
    return switch (picture) {
      case CODE -> welcome(joined, names);
      case STAIRS -> told(names).stairs();
      case READINESS -> told(names).readiness();
      case STEPS -> told(names).steps(titles(room.parked(), names));
    };
  }

  private Told told(Names names) {
    return results
        .of(names.evaluation().id())
        .map(outcome -> new Told(names.phrases(), outcome, names))
        .orElseThrow();
  }

  private List<String> titles(Collection<IndicatorRef> questions, Names names) {
    return questions.stream()
        .map(ref -> names.phrases().say(stop(ref, names.evaluation()).indicator().title()))
        .toList();
  }

  private Programme.Stop stop(IndicatorRef ref, Evaluation evaluation) {
    return Programme.of(evaluations.definitions(evaluation.id())).stop(ref).orElseThrow();
  }

  /** Unnamed, how many came from where would tell which letter is whose. */
  private static Slide welcome(List<Participant> joined, Names names) {
    var arrived = new TreeMap<Unit, Long>(names.order());
    if (names.named()) {
      arrived.putAll(joined.stream().collect(groupingBy(Participant::unit, counting())));
    }
    return new Slide.Welcome(
        names.evaluation().collaborationName(),
        arrived.entrySet().stream()
            .map(unit ->
                new Slide.Arrived(names.of(unit.getKey()), Math.toIntExact(unit.getValue())))
            .toList());
  }
}
