package no.trappa.engine.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;
import no.trappa.engine.condition.Conditions;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;

/**
 * Derives a computed level: the first whose condition holds.
 *
 * <p>It is derived once, from what all units answered; or for each unit, from its own rows, of
 * which the lowest counts.
 */
final class Derivation {

  private final AskedIndicator asked;
  private final Records records;
  private final Registers registers;
  private final int respondents;

  Derivation(AskedIndicator asked, Records records, Registers registers, int respondents) {
    this.asked = asked;
    this.records = records;
    this.registers = registers;
    this.respondents = respondents;
  }

  /** The units with every input, among those that some input applies to. */
  Coverage coverage() {
    var expected = units().filter(unit -> !isLeftOut(unit)).toList();
    var complete = expected.stream().filter(unit -> missing(unit).findAny().isEmpty()).count();
    return new Coverage(respondents, (int) complete, expected.size());
  }

  Score derive(Kind.Computed computed, Conditions conditions) {
    if (units().allMatch(this::isLeftOut)) {
      return new Parts(inputScores()).by(respondents).none();
    }
    if (!registers.absent().isEmpty()) {
      return withheld(registers.absent(), coverage());
    }
    return derive(computed, conditions, Unit.collaboration(), units().toList(), coverage());
  }

  /** The level of each unit, from its own rows. */
  SortedMap<Unit, Score> deriveForEach(Kind.Computed computed, Conditions conditions) {
    var own = new TreeMap<Unit, Score>();
    units().forEach(unit -> own.put(unit, ofUnit(computed, conditions, unit)));
    return own;
  }

  /** The lowest of the units' own levels. */
  Score lowest(Kind.Computed computed, Collection<Score> own) {
    return registers.absent().isEmpty()
        ? new Parts(own).by(respondents).minimum(Optional.of(computed.scale().lowest()))
        : withheld(registers.absent(), coverage());
  }

  private Score ofUnit(Kind.Computed computed, Conditions conditions, Unit unit) {
    return isLeftOut(unit)
        ? new Parts(questions(unit).map(one -> records.scores(one).get(unit)).toList()).none()
        : derive(computed, conditions, unit, List.of(unit), coverage(unit));
  }

  private Coverage coverage(Unit unit) {
    var people =
        questions(unit)
            .flatMap(question -> standing(question, unit).stream())
            .mapToInt(standing -> standing.score().coverage().respondents())
            .max();
    return new Coverage(people.orElse(0), missing(unit).findAny().isPresent() ? 0 : 1, 1);
  }

  private Score derive(
      Kind.Computed computed,
      Conditions conditions,
      Unit about,
      List<Unit> from,
      Coverage coverage) {
    var missing = from.stream().flatMap(this::missing).sorted().toList();
    return missing.isEmpty()
        ? firstThatHolds(computed, conditions, about, coverage)
        : withheld(missing, coverage);
  }

  private static Score firstThatHolds(
      Kind.Computed computed, Conditions conditions, Unit about, Coverage coverage) {
    var failed = new ArrayList<Trigger>();
    for (var level : computed.levels()) {
      var judgement = conditions.judge(level.when(), about);
      switch (judgement.truth()) {
        case TRUE -> {
          // A condition that always holds rests on those before it, which did not.
          var from = judgement.triggers().isEmpty() ? failed : judgement.triggers();
          var triggers = from.stream().sorted().distinct().toList();
          return Score.Scored.of(
              new Trace.Derived(level.value(), level.text(), triggers), coverage);
        }
        case UNKNOWN -> {
          return withheld(judgement.missing(), coverage);
        }
        case FALSE -> failed.addAll(judgement.triggers());
      }
    }
    return withheld(List.of(), coverage);
  }

  private static Score withheld(List<Place> places, Coverage coverage) {
    return new Score.Withheld(Score.Reason.MISSING_INPUT, places, Optional.empty(), coverage);
  }

  private Stream<Place> missing(Unit unit) {
    return isLeftOut(unit)
        ? Stream.empty()
        : questions(unit)
            .filter(question -> isMissing(question, unit))
            .map(question -> question.in(unit));
  }

  private boolean isMissing(Question question, Unit unit) {
    return standing(question, unit)
        .filter(one -> one.isKnown() || one.score() instanceof Score.NotApplicable)
        .isEmpty();
  }

  private boolean isLeftOut(Unit unit) {
    return questions(unit)
        .allMatch(question ->
            standing(question, unit)
                .filter(one -> one.score() instanceof Score.NotApplicable)
                .isPresent());
  }

  private Optional<Standing> standing(Question question, Unit unit) {
    return Optional.ofNullable(records.of(question).get(unit));
  }

  private List<Score> inputScores() {
    return questions()
        .flatMap(question -> records.of(question).values().stream())
        .map(Standing::score)
        .toList();
  }

  /** The inputs and registers it rests on. */
  private Stream<Question> questions() {
    return Stream.concat(asked.inputs().stream(), registers.asked().stream());
  }

  private Stream<Question> questions(Unit unit) {
    return questions().filter(question -> question.panel().asks(unit));
  }

  Stream<Unit> units() {
    Set<Unit> units =
        questions()
            .flatMap(
                question -> records.of(question).keySet().stream().filter(question.panel()::asks))
            .collect(Collectors.toCollection(TreeSet::new));
    return units.stream();
  }
}
