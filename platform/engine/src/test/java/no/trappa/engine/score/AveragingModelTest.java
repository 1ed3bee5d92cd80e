package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.WEIGHT;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Combination;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Nest;
import no.trappa.engine.example.Outcome;
import org.junit.jupiter.api.Test;

/**
 * A well-known kind of model that averages: five areas of three practices each, every practice with
 * three rungs that two questions ask about. An answer is worth 0, 0.25, 0.5 or 1; a rung is the
 * mean of two, a practice the sum of three, an area the mean of three, the whole the mean of five.
 */
class AveragingModelTest {

  private static final List<String> AREAS = List.of("govern", "design", "build", "verify", "run");
  private static final List<String> PRACTICES = List.of("a", "b", "c");
  private static final List<String> RUNGS = List.of("1", "2", "3");

  private static Nest area(String area) {
    return Nest.of(
        area,
        Combination.MEAN,
        PRACTICES.stream().map(practice -> practice(area + "-" + practice)).toList());
  }

  private static Nest practice(String practice) {
    return Nest.of(
        practice,
        Combination.SUM,
        RUNGS.stream().map(rung -> rung(practice + "-rung-" + rung)).toList());
  }

  private static Nest rung(String rung) {
    return Nest.of(
        rung, Combination.MEAN, level(rung + "-left", WEIGHT), level(rung + "-right", WEIGHT));
  }

  private final Example example =
      Example.of("alm")
          .module(
              "m",
              module ->
                  module
                      .score(Combination.MEAN)
                      .groups(AREAS.stream().map(AveragingModelTest::area).toArray(Nest[]::new)));

  /** The answers of a practice: left and right, rung by rung. */
  private void practice(String practice, String... answers) {
    for (var at = 0; at < answers.length; at++) {
      var side = at % 2 == 0 ? "left" : "right";
      say(practice + "-rung-" + RUNGS.get(at / 2) + "-" + side, answers[at]);
    }
  }

  private void everythingIn(String area, String answer) {
    var six = Stream.generate(() -> answer).limit(6).toArray(String[]::new);
    PRACTICES.forEach(practice -> practice(area + "-" + practice, six));
  }

  private void say(String question, String answer) {
    example.say("alm", DIRECTOR, question, new AnswerValue.Level(Fraction.parse(answer)));
  }

  private Outcome answered() {
    practice("govern-a", "1", "0.5", "0.25", "0.25", "0", "0"); // 3/4 + 1/4 + 0 = 1
    practice("govern-b", "1", "1", "0.5", "1", "0.25", "0"); // 1 + 3/4 + 1/8 = 15/8
    practice("govern-c", "0.25", "0", "0", "0", "0", "0"); // 1/8
    everythingIn("design", "0.5"); // three times 1.5
    everythingIn("build", "1"); // three times 3
    everythingIn("verify", "0");
    everythingIn("run", "0.25"); // three times 0.75
    return example.evaluate();
  }

  @Test
  void aRungIsTheMeanOfTwo() {
    assertThat(value(answered().group("govern-b-rung-2"))).contains("3/4");
  }

  @Test
  void aPracticeIsTheSumOfThree() {
    assertThat(value(answered().group("govern-a"))).contains("1");
    assertThat(value(answered().group("govern-b"))).contains("15/8");
    assertThat(value(answered().group("govern-c"))).contains("1/8");
  }

  @Test
  void anAreaIsTheMeanOfThree() {
    // (1 + 15/8 + 1/8) / 3
    assertThat(value(answered().group("govern"))).contains("1");
    assertThat(value(answered().group("design"))).contains("3/2");
    assertThat(value(answered().group("build"))).contains("3");
  }

  @Test
  void theWholeIsTheMeanOfFive() {
    // (1 + 3/2 + 3 + 0 + 3/4) / 5
    var score = answered().module("m").score();
    assertThat(value(score)).contains("5/4");
    assertThat(score.coverage().answered()).isEqualTo(90);
    assertThat(score.coverage().respondents()).isEqualTo(1);
  }

  @Test
  void whatIsMissingWithholdsTheWholeAndTellsWhatItCannotExceed() {
    practice("govern-a", "1", "0.5", "0.25", "0.25", "0"); // the last could be 1: 3/4 + 1/4 + 1/2
    practice("govern-b", "1", "1", "0.5", "1", "0.25", "0");
    practice("govern-c", "0.25", "0", "0", "0", "0", "0");
    List.of("design", "build", "verify", "run").forEach(area -> everythingIn(area, "0"));
    var outcome = example.evaluate();

    assertThat(outcome.module("m").score())
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> {
              assertThat(withheld.reason()).isEqualTo(Score.Reason.UNANSWERED);
              assertThat(withheld.decidedBy())
                  .containsExactly(Outcome.place("govern-a-rung-3-right", "alm"));
              // ((3/2 + 15/8 + 1/8) / 3) / 5
              assertThat(withheld.atMost()).contains(Fraction.parse("7/30"));
            });
    assertThat(value(outcome.group("govern-b"))).contains("15/8");
  }

  @Test
  void whatDoesNotApplyLeavesTheDenominator() {
    everythingIn("design", "0.5");
    for (var area : List.of("govern", "build", "verify", "run")) {
      for (var practice : PRACTICES) {
        for (var rung : RUNGS) {
          var name = area + "-" + practice + "-rung-" + rung;
          example.notApplicable("alm", DIRECTOR, name + "-left", "No.");
          example.notApplicable("alm", DIRECTOR, name + "-right", "No.");
        }
      }
    }
    assertThat(value(example.evaluate().module("m").score())).contains("3/2");
  }
}
