package no.trappa.engine.score;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Score;
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
public final class Scores {

  private static final Unit WHOLE = Unit.collaboration();

  private final Questionnaire questionnaire;
  private final Answers answers;
  private final Records records;
  private final Requirements requirements;
  private final Map<QuestionRef, Measure> measures;

  /** By the one object that stands for an indicator that is asked: faster than by its long name. */
  private final IdentityHashMap<AskedIndicator, Score> known = new IdentityHashMap<>();

  private final IdentityHashMap<AskedIndicator, SortedMap<Unit, Score>> derived =
      new IdentityHashMap<>();

  private final Set<AskedIndicator> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

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

  /** What conditions may look at. */
  public Facts facts() {
    return new KnownFacts(questionnaire, answers.situation(), this, measures);
  }

  /** Whether the indicator's score is being worked out at this moment. */
  boolean isUnderWay(AskedIndicator asked) {
    return underWay.contains(asked);
  }

  /** The score of the whole. */
  public Score of(AskedIndicator asked) {
    var score = known.get(asked);
    if (score != null) {
      return score;
    }
    var worked = work(asked);
    known.put(asked, worked);
    return worked;
  }

  /** Each unit's own score; only that of the whole where no unit has one. */
  public SortedMap<Unit, Score> units(AskedIndicator asked) {
    return asked.isDerivedForEach()
        ? derived(asked)
        : asked
            .question()
            .map(records::levels)
            .orElseGet(() -> new TreeMap<>(Map.of(WHOLE, of(asked))));
  }

  private SortedMap<Unit, Score> derived(AskedIndicator asked) {
    var own = derived.get(asked);
    if (own != null) {
      return own;
    }
    var worked = deriveForEach(asked);
    worked.replaceAll((unit, score) -> assumed(asked, unit, score));
    derived.put(asked, worked);
    return worked;
  }

  private SortedMap<Unit, Score> deriveForEach(AskedIndicator asked) {
    underWay.add(asked);
    var own = derivation(asked).deriveForEach(computed(asked), new Conditions(facts()));
    underWay.remove(asked);
    return own;
  }

  private Score assumed(AskedIndicator asked, Unit unit, Score answered) {
    return records
        .assumed(asked.in(unit))
        .<Score>map(level -> Score.Scored.of(level, answered.coverage()))
        .orElse(answered);
  }

  /** Whether the unit's own rows give it a level of its own. */
  boolean derivesFor(AskedIndicator asked, Unit unit) {
    return asked.isDerivedForEach() && derivation(asked).units().anyMatch(unit::equals);
  }

  /** What a requirement in this place is held against. */
  public Score at(AskedIndicator asked, Unit unit) {
    if (asked.isDerivedForEach()) {
      return Optional.ofNullable(derived(asked).get(unit)).orElseGet(() -> of(asked));
    }
    return asked.isOfTheWhole() || asked.question().isEmpty()
        ? of(asked)
        : Optional.ofNullable(records.of(asked.question().get()).get(unit))
            .map(Standing::score)
            .orElseThrow();
  }

  /** The widest distance between units; for a level derived from several inputs, over these. */
  public Optional<Integer> spread(AskedIndicator asked) {
    return asked.isDerivedForEach()
        ? spread(asked.indicator().scale(), derived(asked).values())
        : asked
            .asked()
            .flatMap(
                question -> spread(question.scale(), records.scores(question).values()).stream())
            .reduce(Math::max);
  }

  private static Optional<Integer> spread(Optional<Scale> scale, Collection<Score> scores) {
    var levels = scores.stream().flatMap(score -> score.known().stream()).toList();
    return scale.flatMap(one -> Spread.of(one, levels));
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
        : across(asked).combine(requirements.of(asked.ref())).coverage();
  }

  private Score fromAnswers(AskedIndicator asked) {
    return switch (asked.indicator().kind()) {
      case Kind.Level _, Kind.Quantity _ -> across(asked).combine(requirements.of(asked.ref()));
      case Kind.Choice _, Kind.FreeText _, Kind.Date _, Kind.Register _ ->
          new Parts(records.scores(asked.question().orElseThrow()).values()).none();
      case Kind.Computed computed when asked.isDerivedForEach() ->
          derivation(asked).lowest(computed, derived(asked).values());
      case Kind.Computed computed -> {
        underWay.add(asked);
        var derived = derivation(asked).derive(computed, new Conditions(facts()));
        underWay.remove(asked);
        yield derived;
      }
    };
  }

  /** Everything an indicator rests on: what is asked under it, and the registers it looks at. */
  Stream<Question> behind(AskedIndicator asked) {
    return Registers.of(asked, questionnaire).behind(asked);
  }

  private static Kind.Computed computed(AskedIndicator asked) {
    return (Kind.Computed) asked.indicator().kind();
  }

  private AcrossUnits across(AskedIndicator asked) {
    var question = asked.question().orElseThrow();
    return new AcrossUnits(question, records.of(question));
  }

  private Derivation derivation(AskedIndicator asked) {
    var registers = Registers.of(asked, questionnaire);
    return new Derivation(asked, records, registers, answers.people(registers.behind(asked)));
  }
}
