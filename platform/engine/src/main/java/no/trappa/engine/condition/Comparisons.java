package no.trappa.engine.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;

/** Conditions that hold several units' answers against each other. */
final class Comparisons {

  private final Facts facts;

  Comparisons(Facts facts) {
    this.facts = facts;
  }

  Judgement spreadAtMost(QuestionRef question, int steps) {
    var scores = facts.scores(question);
    var known = known(scores);
    var range = Range.of(known.values());
    var apart = range.map(values -> distance(question, values)).orElse(Fraction.ZERO);
    if (Fraction.of(steps).isBelow(apart)) {
      var ends = range.orElseThrow();
      return Judgement.known(
          false, triggers(question, known).stream().filter(one -> ends.ends(one.value())).toList());
    }
    var missing = missing(question, scores);
    return scores.isEmpty() || !missing.isEmpty()
        ? Judgement.unknown(missing)
        : Judgement.known(true, triggers(question, known));
  }

  /** One unit's choice, or that of every unit for the whole. */
  Judgement chosen(QuestionRef question, Kind.Option.Id option, Unit unit) {
    var units = unitsOf(question, unit);
    if (units.isEmpty()) {
      return Judgement.unknown(List.of(new Place(question, unit)));
    }
    var said = facts.said(question);
    return Judgement.all(
        units.stream()
            .map(one ->
                Optional.ofNullable(said.get(one))
                    .map(value -> chose(new Place(question, one), value, option))
                    .orElseGet(() -> Judgement.unknown(List.of(new Place(question, one)))))
            .toList());
  }

  Judgement differs(QuestionRef question) {
    var said = facts.said(question);
    var triggers =
        said.keySet().stream()
            .map(unit -> new Trigger(new Place(question, unit), Optional.empty()))
            .toList();
    if (wordings(said).size() > 1) {
      return Judgement.known(true, triggers);
    }
    var missing =
        unitsOf(question, Unit.collaboration()).stream()
            .filter(unit -> !said.containsKey(unit))
            .map(unit -> new Place(question, unit))
            .toList();
    return said.isEmpty() || !missing.isEmpty()
        ? Judgement.unknown(missing)
        : Judgement.known(false, triggers);
  }

  private static Set<String> wordings(Map<Unit, AnswerValue> said) {
    return said.values().stream()
        .filter(AnswerValue.Words.class::isInstance)
        .map(AnswerValue.Words.class::cast)
        .map(words -> words.words().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Judgement chose(Place place, AnswerValue value, Kind.Option.Id option) {
    var chosen = value instanceof AnswerValue.Chosen(var options) && options.contains(option);
    return Judgement.known(chosen, List.of(new Trigger(place, Optional.empty())));
  }

  /** The units whose answer is looked at; those it does not apply to are left out. */
  private List<Unit> unitsOf(QuestionRef question, Unit unit) {
    var scores = facts.scores(question);
    if (unit instanceof Unit.Of && scores.containsKey(unit)) {
      return List.of(unit);
    }
    return scores.entrySet().stream()
        .filter(entry -> !(entry.getValue() instanceof Score.NotApplicable))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Fraction distance(QuestionRef question, Range range) {
    return facts
        .scale(question)
        .map(scale -> Fraction.of(scale.steps(range.least(), range.most())))
        .orElseGet(() -> range.most().minus(range.least()));
  }

  private static Map<Unit, Fraction> known(Map<Unit, Score> scores) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue().known().isPresent())
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().known().orElseThrow()));
  }

  private static List<Place> missing(QuestionRef question, Map<Unit, Score> scores) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Score.Withheld)
        .map(entry -> new Place(question, entry.getKey()))
        .toList();
  }

  private static List<Trigger> triggers(QuestionRef question, Map<Unit, Fraction> known) {
    var triggers = new ArrayList<Trigger>();
    known.forEach(
        (unit, value) -> triggers.add(new Trigger(new Place(question, unit), Optional.of(value))));
    return triggers;
  }

  private record Range(Fraction least, Fraction most) {

    static Optional<Range> of(Iterable<Fraction> values) {
      var range = Optional.<Range>empty();
      for (var value : values) {
        range =
            Optional.of(
                range
                    .map(known -> new Range(known.least.min(value), known.most.max(value)))
                    .orElseGet(() -> new Range(value, value)));
      }
      return range;
    }

    boolean ends(Optional<Fraction> value) {
      return value.filter(one -> one.equals(least) || one.equals(most)).isPresent();
    }
  }
}
