package no.trappa.app.workshop.agenda;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Fraction;
import no.trappa.app.workshop.room.Programme;
import no.trappa.engine.picture.Said;
import no.trappa.engine.tally.Panel;

/**
 * On which questions the answers lay far apart when the room last asked to take those first.
 *
 * <p>That tells a little of how people answered before it is revealed. So nothing more is told than
 * which questions they are, and only when it is asked; a question counts only from as many answers
 * as the smallest group, and changes only when as many have answered anew. Whoever is protected
 * counts only together with enough others who are: one of them among the visible ones could be
 * worked out.
 *
 * @param said everything answered, each person's oldest first
 * @param moments when the room asked, the first first; what was said later counts from the next
 */
record Mixture(
    Map<QuestionRef, List<Said>> said,
    List<Instant> moments,
    Situation situation,
    Vocabulary vocabulary) {

  /** Half of a room two steps from the other half, on a scale of five. */
  private static final Fraction FAR = Fraction.of(1, 4);

  /** The questions with enough answers that lie far apart, in the order given. */
  List<IndicatorRef> mixed(List<Programme.Stop> stops) {
    return stops.stream()
        .filter(stop -> spread(stop).filter(spread -> spread.isAtLeast(FAR)).isPresent())
        .map(Programme.Stop::ref)
        .toList();
  }

  /** Where several things are asked at once, the one on which people differ most decides. */
  private Optional<Fraction> spread(Programme.Stop stop) {
    var panel = Panel.of(stop.indicator(), vocabulary);
    return asked(stop)
        .flatMap(asked -> {
          var counted = counted(said.getOrDefault(asked.question(), List.of()), panel);
          return spread(asked.kind(), counted, panel).stream();
        })
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
  private List<Said> counted(List<Said> answers, Panel panel) {
    var counted = new LinkedHashMap<Respondent, Said>();
    var since = new LinkedHashMap<Respondent, Said>();
    var oldestFirst = new ArrayDeque<>(answers.stream().sorted(comparing(Said::at)).toList());
    for (var moment : moments) {
      while (!oldestFirst.isEmpty() && !oldestFirst.getFirst().at().isAfter(moment)) {
        var said = oldestFirst.removeFirst();
        since.put(said.by(), said);
      }
      for (var said : withoutFew(since.values(), panel)) {
        counted.put(said.by(), said);
        since.remove(said.by());
      }
    }
    return List.copyOf(counted.values());
  }

  /** Those who may count: without the protected where they are few, and nobody if all are few. */
  private List<Said> withoutFew(Collection<Said> people, Panel panel) {
    var isVisible = (Predicate<Said>) one -> panel.isVisible(one.by().role(), one.by().unit());
    var visible = people.stream().filter(isVisible).toList();
    var few = people.size() - visible.size() < situation.shownFrom();
    var left = few ? visible : List.copyOf(people);
    return left.size() < situation.smallestGroup() ? List.of() : left;
  }

  /** How far apart two people picked at random are on average. */
  private Optional<Fraction> spread(Kind kind, List<Said> answers, Panel panel) {
    var told =
        answers.stream()
            .filter(one -> Distance.between(kind, one.value(), one.value()).isPresent())
            .toList();
    var comparable = withoutFew(told, panel);
    if (comparable.isEmpty()) {
      return Optional.empty();
    }
    var people =
        new ArrayList<>(
            comparable.stream().collect(groupingBy(Said::value, counting())).entrySet());
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
