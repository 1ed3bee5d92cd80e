package no.trappa.module.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;

/** What the municipalities told about payment, size, use and benefits. */
final class Figures {

  static final QuestionRef PAID = QuestionRef.parse("benefits/cost-and-use");
  static final QuestionRef INHABITANTS = QuestionRef.parse("benefits/cost-and-use#inhabitants");
  static final QuestionRef USERS = QuestionRef.parse("benefits/cost-and-use#users");

  private static final IndicatorRef BENEFITS = IndicatorRef.parse("benefits/benefit-list");

  private final List<Organisation> members;
  private final LocalDate reference;
  private final Map<QuestionRef, Measure> measures;
  private final Optional<IndicatorResult> benefits;

  Figures(ModuleOutcome outcome) {
    members = outcome.input().situation().members();
    reference = outcome.input().situation().reference();
    measures =
        outcome.measures().stream()
            .collect(Collectors.toUnmodifiableMap(Measure::question, Function.identity()));
    benefits =
        outcome.indicators().stream()
            .filter(result -> result.indicator().equals(BENEFITS))
            .findFirst();
  }

  List<Organisation> members() {
    return members;
  }

  LocalDate reference() {
    return reference;
  }

  /** Whether anybody has told what it paid, or measured a benefit. */
  boolean tellSomething() {
    return members.stream()
        .map(member -> Unit.of(member.id()))
        .anyMatch(unit ->
            value(PAID, unit).isPresent()
                || gains(unit).filter(gains -> gains.measured() > 0).isPresent());
  }

  /** The unit's part of the whole; empty until every member has told its own. */
  Optional<Fraction> share(QuestionRef question, Unit unit) {
    var total = Fraction.ZERO;
    for (var member : members) {
      var one = value(question, Unit.of(member.id()));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      total = total.plus(one.get());
    }
    var whole = total;
    return whole.equals(Fraction.ZERO)
        ? Optional.empty()
        : value(question, unit).map(part -> part.dividedBy(whole));
  }

  /** What has come of the unit's benefits; empty while it has no list. */
  Optional<Gains> gains(Unit unit) {
    return benefits(unit).map(Gains::of);
  }

  /** The unit's benefits; empty while it has no list. */
  Optional<List<Benefit>> benefits(Unit unit) {
    return benefits
        .map(result -> result.said().get(unit))
        .flatMap(said ->
            said instanceof AnswerValue.Rows(var rows)
                ? Optional.of(rows.stream().map(Benefit::of).toList())
                : Optional.empty());
  }

  Trigger trigger(QuestionRef question, Unit unit) {
    return new Trigger(new Place(question, unit), value(question, unit));
  }

  private Optional<Fraction> value(QuestionRef question, Unit unit) {
    return Optional.ofNullable(measures.get(question))
        .map(measure -> measure.units().get(unit))
        .flatMap(Score::known);
  }
}
