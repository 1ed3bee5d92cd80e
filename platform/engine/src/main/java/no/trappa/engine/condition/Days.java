package no.trappa.engine.condition;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trigger;

/**
 * Conditions that hold days against each other, in every unit looked at.
 *
 * <p>A unit that has no day of its own goes by that of the collaboration.
 */
final class Days {

  private static final Unit WHOLE = Unit.collaboration();

  private final Facts facts;

  Days(Facts facts) {
    this.facts = facts;
  }

  Judgement before(Condition.Day first, Condition.Day second, Unit unit) {
    return judge(List.of(first, second), unit, days -> days.getFirst().isBefore(days.getLast()));
  }

  Judgement within(QuestionRef question, Period period, Unit unit) {
    return judge(
        List.of(new Condition.Day.Of(question)),
        unit,
        days -> isWithin(days.getFirst(), period, facts.reference()));
  }

  private static boolean isWithin(LocalDate day, Period period, LocalDate reference) {
    return !day.isAfter(reference) && !day.plus(period).isBefore(reference);
  }

  private Judgement judge(List<Condition.Day> days, Unit unit, Predicate<List<LocalDate>> test) {
    var questions = days.stream().flatMap(Days::question).toList();
    var units = units(questions, unit);
    return units.isEmpty()
        ? Judgement.unknown(questions.stream().map(one -> new Place(one, unit)).toList())
        : Judgement.all(units.stream().map(one -> judgeOne(days, one, test)).toList());
  }

  private Judgement judgeOne(List<Condition.Day> days, Unit unit, Predicate<List<LocalDate>> test) {
    var known = new ArrayList<LocalDate>();
    var triggers = new ArrayList<Trigger>();
    var missing = new ArrayList<Place>();
    for (var day : days) {
      switch (day) {
        case Condition.Day.Reference _ -> known.add(facts.reference());
        case Condition.Day.Of(var question) -> {
          var place = new Place(question, facts.voiceOf(question, unit));
          triggers.add(new Trigger(place, Optional.empty()));
          answered(place).ifPresentOrElse(known::add, () -> missing.add(place));
        }
      }
    }
    return missing.isEmpty()
        ? Judgement.known(test.test(known), triggers)
        : Judgement.unknown(missing);
  }

  private Optional<LocalDate> answered(Place place) {
    return facts.said(place.question()).get(place.unit()) instanceof AnswerValue.On(var day)
        ? Optional.of(day)
        : Optional.empty();
  }

  /** The unit, or all organisations for the whole; those a question does not apply to left out. */
  private List<Unit> units(List<QuestionRef> questions, Unit unit) {
    if (unit instanceof Unit.Of) {
      return List.of(unit);
    }
    var units = new TreeSet<Unit>();
    questions.forEach(question -> units.addAll(facts.scores(question).keySet()));
    if (units.size() > 1) {
      units.remove(WHOLE);
    }
    return units.stream()
        .filter(one -> questions.stream().noneMatch(question -> isLeftOut(question, one)))
        .toList();
  }

  private boolean isLeftOut(QuestionRef question, Unit unit) {
    return facts.scores(question).get(facts.voiceOf(question, unit)) instanceof Score.NotApplicable;
  }

  private static Stream<QuestionRef> question(Condition.Day day) {
    return switch (day) {
      case Condition.Day.Of(var question) -> Stream.of(question);
      case Condition.Day.Reference _ -> Stream.empty();
    };
  }
}
