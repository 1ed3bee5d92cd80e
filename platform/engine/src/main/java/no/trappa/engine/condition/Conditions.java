package no.trappa.engine.condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;

/**
 * Holds conditions against what is known.
 *
 * <p>For an organisation its own answers are looked at, and those of the collaboration where only
 * the collaboration has one; for the collaboration the scores of the whole.
 */
public final class Conditions {

  private final Facts facts;
  private final Comparisons comparisons;
  private final Days days;

  public Conditions(Facts facts) {
    this.facts = facts;
    this.comparisons = new Comparisons(facts);
    this.days = new Days(facts);
  }

  public Judgement judge(Condition condition, Unit unit) {
    return switch (condition) {
      case Condition.All(var parts) -> Judgement.all(judge(parts, unit));
      case Condition.Any(var parts) -> Judgement.any(judge(parts, unit));
      case Condition.Not(var of) -> judge(of, unit).not();
      case Condition.Below(var question, var bound) ->
          below(question, bound, facts.voiceOf(question, unit));
      case Condition.AtLeast(var question, var bound) ->
          below(question, bound, facts.voiceOf(question, unit)).not();
      case Condition.In(var setting) -> Judgement.known(facts.matches(setting), List.of());
      case Condition.Answered(var question) -> answered(question, facts.voiceOf(question, unit));
      case Condition.SpreadAtMost(var questions, var steps) ->
          Judgement.all(
              questions.stream().map(one -> comparisons.spreadAtMost(one, steps)).toList());
      case Condition.Chosen(var question, var option) ->
          comparisons.chosen(question, option, facts.voiceOf(question, unit));
      case Condition.Differs(var question) -> comparisons.differs(question);
      case Condition.Before(var first, var second) -> days.before(first, second, unit);
      case Condition.Within(var question, var period) -> days.within(question, period, unit);
    };
  }

  private List<Judgement> judge(List<Condition> conditions, Unit unit) {
    return conditions.stream().map(one -> judge(one, unit)).toList();
  }

  private Judgement below(QuestionRef question, Condition.Bound bound, Unit unit) {
    var limit = limit(question.indicator(), bound);
    var score = facts.score(question, unit);
    if (limit.isEmpty()) {
      // Nothing is required, so nothing falls short.
      return Judgement.known(false, triggers(question, unit, score, _ -> true));
    }
    return below(question, unit, score, limit.get());
  }

  private Judgement below(QuestionRef question, Unit unit, Optional<Score> score, Fraction limit) {
    var known = score.flatMap(Conditions::mostPossible);
    if (known.isEmpty()) {
      return Judgement.unknown(missing(question, unit, score));
    }
    var below = known.get().isBelow(limit);
    if (!below && score.flatMap(Score::known).isEmpty()) {
      return Judgement.unknown(missing(question, unit, score));
    }
    return Judgement.known(
        below, triggers(question, unit, score, value -> value.isBelow(limit) == below));
  }

  /** Where a score is withheld, what it cannot exceed may still decide that it is too low. */
  private static Optional<Fraction> mostPossible(Score score) {
    return switch (score) {
      case Score.Scored scored -> Optional.of(scored.value());
      case Score.Withheld withheld -> withheld.atMost();
      case Score.NotApplicable _ -> Optional.empty();
    };
  }

  private Optional<Fraction> limit(IndicatorRef indicator, Condition.Bound bound) {
    return switch (bound) {
      case Condition.Bound.Exactly(var value) -> Optional.of(value);
      case Condition.Bound.Required() -> facts.required(indicator);
    };
  }

  private Judgement answered(QuestionRef question, Unit unit) {
    var score = facts.score(question, unit);
    if (score.isEmpty()) {
      return Judgement.unknown(List.of(new Place(question, unit)));
    }
    var said = facts.said(question);
    var known = score.get().known().isPresent() || said.containsKey(unit);
    return Judgement.known(
        known, List.of(new Trigger(new Place(question, unit), score.get().known())));
  }

  private static List<Place> missing(QuestionRef question, Unit unit, Optional<Score> score) {
    return score.orElse(null) instanceof Score.Withheld withheld && !withheld.decidedBy().isEmpty()
        ? withheld.decidedBy()
        : List.of(new Place(question, unit));
  }

  /** The unit's own answer; for the whole, those of the units that make it so. */
  private List<Trigger> triggers(
      QuestionRef question, Unit unit, Optional<Score> score, Predicate<Fraction> decides) {
    var own = new Trigger(new Place(question, unit), score.flatMap(Score::known));
    return switch (unit) {
      case Unit.Of _ -> List.of(own);
      case Unit.Collaboration _ -> {
        var deciding =
            facts.scores(question).entrySet().stream()
                .filter(entry -> entry.getValue().known().filter(decides).isPresent())
                .map(entry ->
                    new Trigger(new Place(question, entry.getKey()), entry.getValue().known()))
                .toList();
        yield deciding.isEmpty() ? List.of(own) : deciding;
      }
    };
  }
}
