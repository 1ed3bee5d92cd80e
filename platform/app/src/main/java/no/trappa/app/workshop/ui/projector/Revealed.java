package no.trappa.app.workshop.ui.projector;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.workshop.Turnouts;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Programme;
import no.trappa.engine.tally.Panel;
import org.springframework.stereotype.Component;

/** Finds how people divide on a question the room was shown. */
@Component
class Revealed {

  private final Evaluations evaluations;
  private final Reveals reveals;
  private final Turnouts turnouts;

  Revealed(Evaluations evaluations, Reveals reveals, Turnouts turnouts) {
    this.evaluations = evaluations;
    this.reveals = reveals;
    this.turnouts = turnouts;
  }

  Slide.Divided of(
      Programme.Stop stop, Asked asked, List<Participant> joined, Told told, Names names) {
    var evaluation = names.evaluation();
    var vocabulary = evaluations.definitions(evaluation.id()).vocabulary();
    List<Unit> units =
        joined.stream()
            .filter(one -> vocabulary.asks(stop.indicator(), one.unit().kind(), one.role()))
            .map(Participant::unit)
            .distinct()
            .sorted(names.order())
            .toList();
    var panel = Panel.of(stop.indicator(), vocabulary);
    var dividing = new Dividing(stop, asked, panel, pairs(stop, asked, names), units, names);
    return dividing.slide(new Notes(dividing, told, turnouts.of(evaluation)).all());
  }

  private Map<QuestionRef, Pair> pairs(Programme.Stop stop, Asked asked, Names names) {
    var pictures = reveals.pictures(names.evaluation().id(), stop.ref());
    var pairs = new TreeMap<QuestionRef, Pair>();
    for (var part : Posed.parts(stop)) {
      Pair.of(pictures.getOrDefault(part.ref(), List.of()), asked.round())
          .ifPresent(pair -> pairs.put(part.ref(), pair));
    }
    return pairs;
  }
}
