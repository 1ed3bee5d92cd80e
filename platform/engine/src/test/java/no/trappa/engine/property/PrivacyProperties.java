package no.trappa.engine.property;

import static no.trappa.engine.example.Ask.choice;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.number;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.SERVICE;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Measure;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Outcome;

/**
 * What follows from answers tells of nobody who is protected: not levels, findings, gates, steps or
 * coverage, and not the most talkative logic a module could have.
 *
 * <p>One thing is told on purpose: that answers lie so far apart that the unit must agree.
 */
class PrivacyProperties {

  /** Tells all it sees. */
  private static final ModuleLogic TELLTALE =
      new ModuleLogic() {
        @Override
        public List<Measure> measures(ModuleInput input) {
          var nothing = Outcome.place("plan", "alm");
          var seen = Text.same(input.toString());
          var score =
              new Score.Withheld(
                  Score.Reason.NO_LEVEL, List.of(nothing), Optional.empty(), Coverage.NONE);
          return List.of(new Measure(Example.ref("seen"), seen, seen, score, Map.of()));
        }

        @Override
        public List<Exhibit> exhibits(ModuleOutcome outcome) {
          var seen = Text.same(outcome.toString());
          return List.of(new Exhibit.Ranking("seen", seen, seen, List.of()));
        }
      };

  /** What the visible ones of a unit say. */
  record Visible(Optional<Integer> director, Optional<Integer> union) {}

  /** What one protected person says to a level, a number and a choice. */
  record Said(AnswerValue level, AnswerValue number, AnswerValue choice) {}

  @Property(tries = 500)
  void whateverFewProtectedPeopleSayNothingElseFollows(
      @ForAll("visible") Visible visible,
      @ForAll("said") Said one,
      @ForAll("said") Said other,
      @ForAll("said") Said oneInstead,
      @ForAll("said") Said otherInstead) {
    var before = evaluate(visible, one, other);
    var after = evaluate(visible, oneInstead, otherInstead);
    Assume.that(isDisputed(before) == isDisputed(after));

    assertThat(after).isEqualTo(before);
  }

  private static EvaluationResult evaluate(Visible visible, Said one, Said other) {
    var example =
        Example.of("alm", "bjerk")
            .asks(level("plan").withUnion(), number("hours"), choice("model", "yes", "no"))
            .logic("m", TELLTALE)
            .say("bjerk", DIRECTOR, "plan", 2);
    visible.director().ifPresent(level -> example.say("alm", DIRECTOR, "plan", level));
    visible.union().ifPresent(level -> example.say("alm", UNION, "plan", level));
    say(example, FINANCE, one);
    say(example, SERVICE, other);
    return example.evaluate().result();
  }

  private static void say(Example example, String role, Said said) {
    example
        .say("alm", role, "plan", said.level())
        .say("alm", role, "hours", said.number())
        .say("alm", role, "model", said.choice());
  }

  @Property(tries = 500)
  void untilItIsRevealedOnlyTheLevelFollowsFromHowManyDivide(
      @ForAll("crowds") List<Integer> crowd, @ForAll long seed) {
    var instead = withTheSameMiddle(crowd, new Random(seed));
    var before = unrevealed(crowd);
    var after = unrevealed(instead);
    Assume.that(isDisputed(before) == isDisputed(after));

    assertThat(after).isEqualTo(before);
  }

  private static EvaluationResult unrevealed(List<Integer> crowd) {
    var levels = crowd.stream().mapToInt(Integer::intValue).toArray();
    var example = Example.of("alm").asks(level("plan")).crowd("alm", FINANCE, "plan", levels);
    var logic = Map.of(new ModuleDefinition.Id("m"), TELLTALE);
    return new Engine().evaluate(example.definitions(), example.sheet(), Map.of(), logic);
  }

  /** As many who say something else, no further down or up than the middle allows. */
  private static List<Integer> withTheSameMiddle(List<Integer> crowd, Random random) {
    var levels = crowd.stream().sorted().toList();
    var at = (levels.size() - 1) / 2;
    var middle = levels.get(at);
    return IntStream.range(0, levels.size())
        .mapToObj(one ->
            one == at ? middle : one < at ? random.nextInt(middle + 1) : random.nextInt(middle, 5))
        .toList();
  }

  private static boolean isDisputed(EvaluationResult result) {
    return new Outcome(result).score("plan", "alm") instanceof Score.Withheld withheld
        && withheld.reason() == Score.Reason.DISPUTED;
  }

  @Provide
  Arbitrary<Visible> visible() {
    var level = Arbitraries.integers().between(0, 4).optional();
    return Combinators.combine(level, level).as(Visible::new);
  }

  @Provide
  Arbitrary<Said> said() {
    return Combinators.combine(
            orNone(numbers().map(AnswerValue.Level::new)),
            orNone(numbers().map(AnswerValue.Quantity::new)),
            orNone(
                Arbitraries.of("yes", "no")
                    .map(option -> new AnswerValue.Chosen(Set.of(new Kind.Option.Id(option))))))
        .as(Said::new);
  }

  @Provide
  Arbitrary<List<Integer>> crowds() {
    return Arbitraries.integers().between(0, 4).list().ofMinSize(3).ofMaxSize(5);
  }

  private static Arbitrary<Fraction> numbers() {
    return Arbitraries.integers().between(0, 4).map(Fraction::of);
  }

  private static Arbitrary<AnswerValue> orNone(Arbitrary<? extends AnswerValue> values) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, values.map(value -> (AnswerValue) value)),
        Tuple.of(1, Arbitraries.just(new AnswerValue.DontKnow())),
        Tuple.of(1, Arbitraries.of("No.", "Not ours.").map(AnswerValue.NotApplicable::new)));
  }
}
