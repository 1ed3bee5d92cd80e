package no.trappa.app.workshop.ui.lead;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.results.Results;
import no.trappa.app.workshop.room.Room;
import org.springframework.stereotype.Component;

/**
 * Which levels wait for an agreed answer, among the questions that were revealed.
 *
 * <p>Worked out when the room moves or agrees, and not with each answer that comes in late.
 */
@Component
class Disputes {

  private final Results results;
  private final Map<Evaluation.Id, Known> known = new ConcurrentHashMap<>();

  Disputes(Results results) {
    this.results = results;
  }

  /** The questions and inputs that decide it, with the units that are apart on them. */
  Set<Place> of(Evaluation.Id evaluation, Room room, List<Settlement> settled) {
    if (room.asked().values().stream().noneMatch(asked -> asked.step().isRevealed())) {
      return Set.of();
    }
    return known
        .compute(
            evaluation,
            (id, before) ->
                before != null && before.isAsOf(room, settled)
                    ? before
                    : new Known(room.moves(), settled, find(id, room)))
        .places();
  }

  private Set<Place> find(Evaluation.Id evaluation, Room room) {
    return results.of(evaluation).stream()
        .flatMap(outcome ->
            outcome.result().modules().stream()
                .flatMap(module -> module.indicators())
                .filter(one -> isRevealed(room, one))
                .flatMap(one ->
                    outcome.definitions().indicator(one.indicator()).stream()
                        .flatMap(asked -> places(one, asked))))
        .collect(toSet());
  }

  private static boolean isRevealed(Room room, IndicatorResult one) {
    var asked = room.asked().get(one.indicator());
    return asked != null && asked.step().isRevealed();
  }

  /** Where all speak of one thing, it is the collaboration that agrees. */
  private static Stream<Place> places(IndicatorResult one, Indicator asked) {
    var units =
        one.units().entrySet().stream()
            .flatMap(unit -> places(one, unit.getKey(), unit.getValue()));
    var whole = Unit.collaboration();
    return asked.across() == Across.FACT
        ? Stream.concat(units, places(one, whole, one.score()))
            .map(place -> new Place(place.question(), whole))
        : units;
  }

  /** The inputs that decide it, where there are several; else the question itself. */
  private static Stream<Place> places(IndicatorResult one, Unit unit, Score score) {
    if (!(score instanceof Score.Withheld withheld) || withheld.reason() != Score.Reason.DISPUTED) {
      return Stream.empty();
    }
    var inputs =
        withheld.decidedBy().stream()
            .filter(place -> place.unit().equals(unit) && place.question().input().isPresent())
            .toList();
    return inputs.isEmpty()
        ? Stream.of(new Place(QuestionRef.of(one.indicator()), unit))
        : inputs.stream();
  }

  private record Known(long moves, List<Settlement> settled, Set<Place> places) {
    boolean isAsOf(Room room, List<Settlement> now) {
      return moves == room.moves() && settled.equals(now);
    }
  }
}
