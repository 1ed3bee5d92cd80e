package no.trappa.engine.score;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Setting;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.condition.Facts;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** Answers of record, scores and measures, as conditions look at them. */
final class KnownFacts implements Facts {

  private static final Unit WHOLE = Unit.collaboration();

  private final Questionnaire questionnaire;
  private final Situation situation;
  private final Scores scores;
  private final Map<QuestionRef, Measure> measures;

  KnownFacts(
      Questionnaire questionnaire,
      Situation situation,
      Scores scores,
      Map<QuestionRef, Measure> measures) {
    this.questionnaire = questionnaire;
    this.situation = situation;
    this.scores = scores;
    this.measures = measures;
  }

  @Override
  public boolean matches(Setting setting) {
    return situation.matches(setting);
  }

  @Override
  public LocalDate reference() {
    return situation.reference();
  }

  @Override
  public Unit voiceOf(QuestionRef ref, Unit unit) {
    return hasOwn(ref, unit) ? unit : WHOLE;
  }

  private boolean hasOwn(QuestionRef ref, Unit unit) {
    var measure = measures.get(ref);
    if (measure != null) {
      return measure.units().containsKey(unit);
    }
    var indicator = questionnaire.indicator(ref.indicator());
    if (ref.input().isEmpty() && indicator.filter(asked -> asked.isDerivedForEach()).isPresent()) {
      return scores.derivesFor(indicator.get(), unit);
    }
    return indicator
        .filter(asked -> ref.input().isPresent() || !asked.isOfTheWhole())
        .flatMap(_ -> questionnaire.question(ref))
        .filter(question -> scores.records().of(question).containsKey(unit))
        .isPresent();
  }

  @Override
  public Optional<Score> score(QuestionRef ref, Unit unit) {
    var measure = measures.get(ref);
    if (measure != null) {
      return Optional.of(measure.units().getOrDefault(unit, measure.whole()));
    }
    return ref.input().isPresent()
        ? questionnaire.question(ref).map(question -> inputScore(question, unit))
        : questionnaire
            .indicator(ref.indicator())
            .filter(asked -> !scores.isUnderWay(asked))
            .map(asked -> unit.equals(WHOLE) ? scores.of(asked) : scores.at(asked, unit));
  }

  /** An input has no score of the whole: the lowest of the units' stands for it. */
  private Score inputScore(Question question, Unit unit) {
    var standings = scores.records().of(question);
    return Optional.ofNullable(standings.get(unit))
        .map(Standing::score)
        .orElseGet(() ->
            new Parts(standings.values().stream().map(Standing::score).toList())
                .minimum(question.scale().map(Scale::lowest)));
  }

  @Override
  public Map<Unit, Score> scores(QuestionRef ref) {
    var measure = measures.get(ref);
    if (measure != null) {
      return measure.units();
    }
    return questionnaire
        .question(ref)
        .<Map<Unit, Score>>map(question -> scores.records().scores(question))
        .orElse(Map.of());
  }

  @Override
  public Map<Unit, AnswerValue> said(QuestionRef ref) {
    return questionnaire
        .question(ref)
        .<Map<Unit, AnswerValue>>map(scores.records()::said)
        .orElse(Map.of());
  }

  @Override
  public Optional<Scale> scale(QuestionRef ref) {
    return questionnaire.question(ref).flatMap(Question::scale);
  }

  @Override
  public Optional<Fraction> required(IndicatorRef indicator) {
    return scores.requirements().of(indicator);
  }
}
