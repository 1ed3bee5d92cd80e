package no.trappa.app.workshop.agenda;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Said;
import no.trappa.app.workshop.room.Programme;

/**
 * How mixed the answers to each question were when the room last chose where to go.
 *
 * <p>The order in which questions are offered tells a little of how people answered. So a question
 * is ranked only from so many answers, and its rank changes only when as many have answered anew:
 * nobody learns from a change of the order how the last one answered.
 *
 * @param said everything answered, the oldest first
 * @param moments when the room chose, the first first; what was said later counts from the next
 * @param smallest the smallest group of which it may be told how it divides
 */
record Mixture(List<Said> said, List<Instant> moments, int smallest) {

  /** The questions with enough answers, the most mixed first; equals in the order given. */
  List<IndicatorRef> ranked(List<Programme.Stop> stops) {
    var byQuestion = said.stream().collect(groupingBy(Said::question));
    record Ranked(IndicatorRef question, Fraction spread) {}
    return stops.stream()
        .flatMap(
            stop -> spread(stop, byQuestion).map(spread -> new Ranked(stop.ref(), spread)).stream())
        .sorted(Comparator.comparing(Ranked::spread).reversed())
        .map(Ranked::question)
        .toList();
  }

  /** Where several things are asked at once, the one on which people differ most decides. */
  private Optional<Fraction> spread(Programme.Stop stop, Map<QuestionRef, List<Said>> byQuestion) {
    return asked(stop)
        .flatMap(asked ->
            spread(asked.kind(), counted(byQuestion.getOrDefault(asked.question(), List.of())))
                .stream())
        .max(Comparator.naturalOrder());
  }

  private record AskedThere(QuestionRef question, Kind kind) {}

  private static Stream<AskedThere> asked(Programme.Stop stop) {
    return stop.indicator().kind() instanceof Kind.Computed computed
        ? computed.inputs().stream()
            .map(input -> new AskedThere(QuestionRef.of(stop.ref(), input.id()), input.kind()))
        : Stream.of(new AskedThere(QuestionRef.of(stop.ref()), stop.indicator().kind()));
  }

  /** The answers that count at the last moment. */
  private List<AnswerValue> counted(List<Said> toTheQuestion) {
    var counted = new HashMap<Participant.Id, AnswerValue>();
    var since = new HashMap<Participant.Id, AnswerValue>();
    var next = toTheQuestion.iterator();
    var upcoming = next.hasNext() ? Optional.of(next.next()) : Optional.<Said>empty();
    for (var moment : moments) {
      while (upcoming.filter(one -> !one.at().isAfter(moment)).isPresent()) {
        upcoming.ifPresent(one -> since.put(one.by(), one.value()));
        upcoming = next.hasNext() ? Optional.of(next.next()) : Optional.empty();
      }
      if (since.size() >= smallest) {
        counted.putAll(since);
        since.clear();
      }
    }
    return List.copyOf(counted.values());
  }

  /** How far apart two people picked at random are on average. */
  private Optional<Fraction> spread(Kind kind, List<AnswerValue> values) {
    var comparable =
        values.stream().filter(one -> Distance.between(kind, one, one).isPresent()).toList();
    if (comparable.size() < Math.max(2, smallest)) {
      return Optional.empty();
    }
    var people =
        new ArrayList<>(
            comparable.stream().collect(groupingBy(value -> value, counting())).entrySet());
    var apart = Fraction.ZERO;
    for (var one = 0; one < people.size(); one++) {
      for (var other = one + 1; other < people.size(); other++) {
        var pairs = Fraction.of(people.get(one).getValue() * people.get(other).getValue());
        var distance = Distance.between(kind, people.get(one).getKey(), people.get(other).getKey());
        apart = apart.plus(distance.orElse(Fraction.ZERO).times(pairs));
      }
    }
    var all = (long) comparable.size() * (comparable.size() - 1) / 2;
    return Optional.of(apart.dividedBy(Fraction.of(all)));
  }
}
