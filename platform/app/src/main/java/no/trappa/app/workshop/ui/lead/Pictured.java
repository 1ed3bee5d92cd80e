package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Programme.Stop;
import no.trappa.engine.picture.Picture;
import org.springframework.stereotype.Component;

/**
 * The pictures of the question a room is at: none while it is open. They are drawn when the room
 * moves, and not with each answer that comes in late.
 */
@Component
class Pictured {

  private final Reveals reveals;
  private final Map<Evaluation.Id, Known> known = new ConcurrentHashMap<>();

  Pictured(Reveals reveals) {
    this.reveals = reveals;
  }

  List<Revealed> of(Evaluation.Id evaluation, long moves, Stop stop, Asked asked) {
    if (!asked.step().isRevealed()) {
      return List.of();
    }
    return known
        .compute(
            evaluation,
            (id, before) ->
                before != null && before.moves() == moves
                    ? before
                    : new Known(moves, draw(id, stop, asked)))
        .revealed();
  }

  private List<Revealed> draw(Evaluation.Id evaluation, Stop stop, Asked asked) {
    return reveals.pictures(evaluation, stop.ref()).entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .flatMap(entry ->
            kind(stop.indicator(), entry.getKey()).stream()
                .map(kind -> revealed(stop, entry.getKey(), kind, entry.getValue(), asked)))
        .toList();
  }

  private static Revealed revealed(
      Stop stop, QuestionRef question, Kind kind, List<Picture> pictures, Asked asked) {
    var before =
        asked.round() > 1 && pictures.size() > 1
            ? Optional.of(pictures.get(pictures.size() - 2))
            : Optional.<Picture>empty();
    return new Revealed(question, kind, stop.indicator().respondents(), pictures.getLast(), before);
  }

  private static Optional<Kind> kind(Indicator indicator, QuestionRef question) {
    return question
        .input()
        .map(id -> indicator.inputs().stream().filter(input -> input.id().equals(id)))
        .map(inputs -> inputs.map(Input::kind))
        .orElseGet(() -> Stream.of(indicator.kind()))
        .findFirst();
  }

  private record Known(long moves, List<Revealed> revealed) {}
}
