package no.trappa.engine.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Setting;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.condition.Conditions;
import no.trappa.engine.condition.Facts;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/**
 * Every indicator's score, worked out when first asked for, since a computed one may look at
 * others.
 */
public final class Scores implements Facts {

  private static final Unit WHOLE = Unit.collaboration();

  private final Questionnaire questionnaire;
  private final Answers answers;
  private final Records records;
  private final Requirements requirements;
  private final Map<QuestionRef, Measure> measures;
  private final Map<IndicatorRef, Score> known = new HashMap<>();
  private final Set<IndicatorRef> underWay = new HashSet<>();

  public Scores(
      Questionnaire questionnaire,
      Answers answers,
      Records records,
      Requirements requirements,
      Map<QuestionRef, Measure> measures) {
    this.questionnaire = questionnaire;
    this.answers = answers;
    this.records = records;
    this.requirements = requirements;
    this.measures = Map.copyOf(measures);
  }

  /** The same with other records, from which other scores may follow. */
  public Scores with(Records others) {
    return new Scores(questionnaire, answers, others, requirements, measures);
  }

  public Records records() {
    return records;
  }

  public Requirements requirements() {
    return requirements;
  }

  /** The score of the whole. */
  public Score of(AskedIndicator asked) {
    var score = known.get(asked.ref());
    if (score != null) {
      return score;
    }
    var worked = work(asked);
    known.put(asked.ref(), worked);
    return worked;
  }

  /** Each unit's own score; only that of the whole where no unit has one. */
  public SortedMap<Unit, Score> units(AskedIndicator asked) {
    return asked
        .question()
        .map(question -> ownScores(question, true))
        .orElseGet(() -> new TreeMap<>(Map.of(WHOLE, of(asked))));
  }

  /** What a requirement in this place is held against. */
  public Score at(AskedIndicator asked, Unit unit) {
    return asked.isOfTheWhole() || asked.question().isEmpty()
        ? of(asked)
        : Optional.ofNullable(records.of(asked.question().get()).get(unit))
            .map(Standing::score)
            .orElseThrow();
  }

  /** The widest distance between units; for a computed indicator, over its inputs. */
  public Optional<Integer> spread(AskedIndicator asked) {
    return asked
        .questions()
        .filter(question -> !asked.measures().contains(question))
        .flatMap(question -> spread(question).stream())
        .reduce(Math::max);
  }

  private Optional<Integer> spread(Question question) {
    var levels =
        records.of(question).values().stream()
            .flatMap(standing -> standing.score().known().stream())
            .toList();
    return question.scale().flatMap(scale -> Spread.of(scale, levels));
  }

  private Score work(AskedIndicator asked) {
    return records
        .assumed(asked.in(WHOLE))
        .filter(_ -> asked.isOfTheWhole())
        .<Score>map(assumed -> Score.Scored.of(assumed, coverage(asked)))
        .orElseGet(() -> fromAnswers(asked));
  }

  /** What an assumed level rests on is still what was answered. */
  private Coverage coverage(AskedIndicator asked) {
    return asked.isComputed()
        ? derivation(asked).coverage()
        : across(asked).combine(required(asked.ref())).coverage();
  }

  private Score fromAnswers(AskedIndicator asked) {
    return switch (asked.indicator().kind()) {
      case Kind.Level _, Kind.Quantity _ -> across(asked).combine(required(asked.ref()));
      case Kind.Choice _, Kind.FreeText _ ->
          new Parts(ownScores(asked.question().orElseThrow(), false).values()).none();
      case Kind.Computed computed -> {
        underWay.add(asked.ref());
        var derived = derivation(asked).derive(computed, new Conditions(this));
        underWay.remove(asked.ref());
        yield derived;
      }
    };
  }

  private AcrossUnits across(AskedIndicator asked) {
    var question = asked.question().orElseThrow();
    return new AcrossUnits(question, records.of(question));
  }

  private Derivation derivation(AskedIndicator asked) {
    return new Derivation(asked, records, answers.people(asked.questions()));
  }

  private SortedMap<Unit, Score> ownScores(Question question, boolean onlyNumbers) {
    var scores = new TreeMap<Unit, Score>();
    records
        .of(question)
        .forEach((unit, standing) -> {
          if (!onlyNumbers || standing.said().isEmpty()) {
            scores.put(unit, standing.score());
          }
        });
    return scores;
  }

  // ---- what conditions look at ----

  @Override
  public boolean matches(Setting setting) {
    return answers.situation().matches(setting);
  }

  @Override
  public Optional<Score> score(QuestionRef ref, Unit unit) {
    var measure = measures.get(ref);
    if (measure != null) {
      return Optional.of(
          unit.equals(WHOLE)
              ? measure.whole()
              : measure.units().getOrDefault(unit, measure.whole()));
    }
    return ref.input().isPresent()
        ? questionnaire.question(ref).flatMap(question -> inputScore(question, unit))
        : questionnaire
            .indicator(ref.indicator())
            .filter(asked -> !underWay.contains(asked.ref()))
            .map(asked -> unit.equals(WHOLE) ? of(asked) : at(asked, unit));
  }

  /** An input has no score of the whole: the lowest of the units' stands for it. */
  private Optional<Score> inputScore(Question question, Unit unit) {
    var standings = records.of(question);
    var own = standings.get(unit);
    return own != null
        ? Optional.of(own.score())
        : Optional.of(
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
        .<Map<Unit, Score>>map(question -> ownScores(question, false))
        .orElse(Map.of());
  }

  @Override
  public Map<Unit, AnswerValue> said(QuestionRef ref) {
    var said = new TreeMap<Unit, AnswerValue>();
    questionnaire
        .question(ref)
        .ifPresent(question ->
            records
                .of(question)
                .forEach(
                    (unit, standing) -> standing.said().ifPresent(value -> said.put(unit, value))));
    return said;
  }

  @Override
  public Optional<Scale> scale(QuestionRef ref) {
    return questionnaire.question(ref).flatMap(Question::scale);
  }

  @Override
  public Optional<Fraction> required(IndicatorRef indicator) {
    return requirements.of(indicator);
  }
}
