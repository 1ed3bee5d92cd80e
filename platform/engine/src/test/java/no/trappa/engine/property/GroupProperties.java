package no.trappa.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.example.Outcome;

/** Groups within groups, by sums, means, weights and stages. */
@Domain(Nested.class)
@Domain(DomainContext.Global.class)
class GroupProperties {

  @Property(tries = 200)
  void theOrderOfAnswersNeverMatters(@ForAll Nested.Answers answers, @ForAll long seed) {
    var example = answers.example();
    var sheet = example.sheet();
    var shuffled = new ArrayList<>(sheet.answers());
    Collections.shuffle(shuffled, new Random(seed));
    var other =
        new AnswerSheet(
            sheet.situation(),
            shuffled,
            sheet.agreed(),
            sheet.accepted(),
            sheet.deliveries(),
            sheet.override());
    assertThat(new Engine().evaluate(example.definitions(), other, Map.of()))
        .isEqualTo(example.evaluate().result());
  }

  @Property(tries = 200)
  void everyScoreFollowsFromItsTrace(@ForAll Nested.Answers answers) {
    var outcome = answers.example().evaluate();
    for (var group : Nested.GROUPS) {
      if (outcome.group(group) instanceof Score.Scored scored) {
        assertThat(scored.trace().value()).isEqualTo(scored.value());
      }
    }
  }

  @Property(tries = 200)
  void raisingAnAnswerNeverLowersAScore(
      @ForAll Nested.Answers answers, @ForAll @IntRange(max = 6) int at) {
    if (answers.said().get(at) instanceof Said.Level(var step) && step < 3) {
      var before = answers.example().evaluate();
      var after = answers.with(at, new Said.Level(step + 1)).example().evaluate();
      for (var group : Nested.GROUPS) {
        known(before, group)
            .ifPresent(value ->
                assertThat(possible(after, group))
                    .hasValueSatisfying(now -> assertThat(now).isGreaterThanOrEqualTo(value)));
      }
    }
  }

  @Property(tries = 200)
  void noScoreExceedsWhatItWasSaidNotToExceed(
      @ForAll Nested.Answers answers, @ForAll @IntRange(max = 3) int step) {
    var before = answers.example().evaluate();
    var after = answers.completed(step).example().evaluate();
    for (var group : Nested.GROUPS) {
      if (before.group(group) instanceof Score.Withheld withheld) {
        withheld
            .atMost()
            .ifPresent(most ->
                known(after, group)
                    .ifPresent(value -> assertThat(value).isLessThanOrEqualTo(most)));
      }
    }
  }

  @Property(tries = 200)
  void aLevelThatIsToldStaysWhateverIsAnsweredLater(
      @ForAll Nested.Answers answers, @ForAll @IntRange(max = 3) int step) {
    var before = answers.example().evaluate();
    var after = answers.completed(step).example().evaluate();
    for (var group : Nested.GROUPS) {
      known(before, group).ifPresent(value -> assertThat(known(after, group)).contains(value));
    }
  }

  @Property(tries = 200)
  void whatDoesNotApplyChangesNothingForTheRest(
      @ForAll @IntRange(max = 3) int one, @ForAll @IntRange(max = 3) int other) {
    var silent = Collections.<Said>nCopies(7, new Said.NotApplicable());
    var answers = new Nested.Answers(silent).with(0, new Said.Level(one));
    var weights = List.of("0", "1/4", "1/2", "1");
    // Of the sum there is one part left, and of the weighted mean nothing but that sum.
    assertThat(known(answers.example().evaluate(), "weights"))
        .contains(Fraction.parse(weights.get(one)));
    var ladder = new Nested.Answers(silent).with(5, new Said.Level(other));
    assertThat(known(ladder.example().evaluate(), "ladder"))
        .contains(Fraction.of(other < 2 ? 1 : 3));
  }

  private static Optional<Fraction> known(Outcome outcome, String group) {
    return outcome.group(group).known();
  }

  /** The value, or what it can still be. */
  private static Optional<Fraction> possible(Outcome outcome, String group) {
    return known(outcome, group)
        .or(() ->
            outcome.group(group) instanceof Score.Withheld withheld
                ? withheld.atMost()
                : Optional.empty());
  }
}
