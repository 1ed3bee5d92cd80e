package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.WEIGHT;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.number;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Nest;
import org.junit.jupiter.api.Test;

/** Weights are exact, and a sum over organisations is no level. */
class WeighingTest {

  private static AnswerValue share(String value) {
    return new AnswerValue.Level(Fraction.parse(value));
  }

  private final Example weighed =
      Example.of("alm")
          .module(
              "m",
              module ->
                  module
                      .score(Combination.WEIGHTED_MEAN)
                      .groups(
                          Nest.of(
                                  "heavy",
                                  Combination.WEIGHTED_MEAN,
                                  level("a", WEIGHT).weighing("2"),
                                  level("b", WEIGHT).weighing("1/3"))
                              .weighing("3"),
                          Nest.of("light", Combination.MEAN, level("c", WEIGHT)).weighing("1")));

  @Test
  void eachPartCountsByItsWeight() {
    weighed
        .say("alm", DIRECTOR, "a", share("1"))
        .say("alm", DIRECTOR, "b", share("0.25"))
        .say("alm", DIRECTOR, "c", share("0.5"));
    var outcome = weighed.evaluate();
    // (2 * 1 + 1/3 * 1/4) / (2 + 1/3) = (25/12) / (7/3)
    assertThat(value(outcome.group("heavy"))).contains("25/28");
    // (3 * 25/28 + 1 * 1/2) / 4 = (89/28) / 4
    assertThat(value(outcome.module("m").score())).contains("89/112");
  }

  @Test
  void whatDoesNotApplyTakesItsWeightWithIt() {
    weighed
        .notApplicable("alm", DIRECTOR, "a", "No.")
        .say("alm", DIRECTOR, "b", share("0.25"))
        .say("alm", DIRECTOR, "c", share("0.5"));
    assertThat(value(weighed.evaluate().group("heavy"))).contains("1/4");
  }

  @Test
  void whatIsMissingTellsWhatTheMeanCannotExceed() {
    weighed.dontKnow("alm", DIRECTOR, "a").say("alm", DIRECTOR, "b", share("0.25"));
    assertThat(weighed.evaluate().group("heavy"))
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> assertThat(withheld.atMost()).contains(Fraction.parse("25/28")));
  }

  @Test
  void aSumOverOrganisationsIsShownButNoGroupCountsIt() {
    var outcome =
        Example.of("alm", "bjerk")
            .module(
                "m",
                module ->
                    module
                        .score(Combination.MEAN)
                        .groups(
                            Nest.of(
                                "g",
                                Combination.MEAN,
                                level("total", WEIGHT).across(Across.SUM),
                                level("own", WEIGHT).across(Across.MEAN),
                                number("hours").across(Across.SUM))))
            .say("alm", DIRECTOR, "total", share("1"))
            .say("bjerk", DIRECTOR, "total", share("0.5"))
            .say("alm", DIRECTOR, "own", share("0.5"))
            .say("bjerk", DIRECTOR, "own", share("0"))
            .quantity("alm", DIRECTOR, "hours", "7/2")
            .quantity("bjerk", DIRECTOR, "hours", "2")
            .evaluate();
    assertThat(outcome.level("total")).contains("3/2");
    assertThat(outcome.level("hours")).contains("11/2");
    assertThat(value(outcome.group("g"))).contains("1/4");
  }

  @Test
  void aSumIsWithheldWhileOneOrganisationHasNotAnswered() {
    var outcome =
        Example.of("alm", "bjerk")
            .module(
                "m",
                module ->
                    module.groups(
                        Nest.of("g", Combination.SUM, level("total", WEIGHT).across(Across.SUM))))
            .say("alm", DIRECTOR, "total", share("0.5"))
            .evaluate();
    assertThat(outcome.withheld("total").atMost()).contains(Fraction.parse("3/2"));
  }

  @Test
  void groupsLieWithinEachOtherToAnyDepth() {
    var nest = Nest.of("deepest", Combination.SUM, level("a", WEIGHT), level("b", WEIGHT));
    for (var depth = 1; depth < 8; depth++) {
      nest = Nest.of("around-" + depth, Combination.SUM, List.of(nest));
    }
    var deep = nest;
    var outcome =
        Example.of("alm")
            .module("m", module -> module.score(Combination.SUM).groups(deep))
            .say("alm", DIRECTOR, "a", share("1"))
            .say("alm", DIRECTOR, "b", share("0.25"))
            .evaluate();
    assertThat(value(outcome.module("m").score())).contains("5/4");
    assertThat(value(outcome.group("deepest"))).contains("5/4");
  }
}
