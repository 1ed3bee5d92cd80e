package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trappa.api.definition.Combination;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Nest;
import org.junit.jupiter.api.Test;

/**
 * A well-known kind of model that is staged: a domain stands at the highest of three levels of
 * which every practice is at least largely in place, and every practice of the levels below. A
 * practice that is largely in place is at 2.
 */
class StagedModelTest {

  private final Example example =
      Example.of("alm")
          .module(
              "m",
              module ->
                  module
                      .score(Combination.MINIMUM)
                      .groups(
                          Nest.staged(
                              "assets",
                              2,
                              List.of(),
                              level("inventory").atStage(1),
                              level("owners").atStage(1),
                              level("changes").atStage(2),
                              level("reviews").atStage(3)),
                          Nest.staged(
                              "threats",
                              2,
                              List.of(
                                  Nest.of(
                                          "watch",
                                          Combination.MINIMUM,
                                          level("sources"),
                                          level("readers"))
                                      .atStage(1)),
                              level("response").atStage(2))));

  private Example threatsAt(int sources, int readers, int response) {
    return example
        .directors("sources", sources)
        .directors("readers", readers)
        .directors("response", response);
  }

  private Example assetsAt(int inventory, int owners, int changes, int reviews) {
    return example
        .directors("inventory", inventory)
        .directors("owners", owners)
        .directors("changes", changes)
        .directors("reviews", reviews);
  }

  @Test
  void aLevelCountsWhenEverythingInItAndBelowItIsInPlace() {
    assertThat(value(assetsAt(2, 3, 2, 1).evaluate().group("assets"))).contains("2");
  }

  @Test
  void aHigherLevelCountsForNothingWhileALowerOneLacksSomething() {
    assertThat(value(assetsAt(4, 1, 4, 4).evaluate().group("assets"))).contains("0");
  }

  @Test
  void theHighestLevelIsReachedWhenNothingIsLacking() {
    assertThat(value(assetsAt(2, 2, 2, 2).evaluate().group("assets"))).contains("3");
  }

  @Test
  void aGroupWithinCountsByItsOwnLevel() {
    var outcome = threatsAt(3, 1, 4).evaluate();
    assertThat(value(outcome.group("watch"))).contains("1");
    assertThat(value(outcome.group("threats"))).contains("0");
  }

  @Test
  void theWholeIsItsWeakestDomain() {
    assetsAt(2, 2, 2, 2);
    assertThat(value(threatsAt(2, 2, 1).evaluate().module("m").score())).contains("1");
  }

  @Test
  void theTraceNamesEveryStage() {
    var score = (Score.Scored) assetsAt(2, 3, 2, 1).evaluate().group("assets");
    assertThat(score.trace())
        .isInstanceOfSatisfying(
            Trace.Staged.class,
            staged -> {
              assertThat(staged.met()).isEqualTo(Fraction.of(2));
              assertThat(staged.stages())
                  .extracting(Trace.Stage::level)
                  .containsExactly(Fraction.of(1), Fraction.of(2), Fraction.of(3));
              assertThat(staged.stages().getFirst().parts()).hasSize(2);
            });
  }

  @Test
  void whatIsMissingAboveAKnownGapDecidesNothing() {
    example.directors("inventory", 2).directors("owners", 2).directors("changes", 1);
    example.dontKnow("alm", DIRECTOR, "reviews");
    assertThat(value(example.evaluate().group("assets"))).contains("1");
  }

  @Test
  void whatIsMissingBelowItWithholdsTheLevelAndTellsWhatItCannotExceed() {
    example.directors("inventory", 2).directors("changes", 2).directors("reviews", 1);
    example.dontKnow("alm", DIRECTOR, "owners");
    assertThat(example.evaluate().group("assets"))
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> {
              assertThat(withheld.decidedBy()).containsExactly(place("owners", "alm"));
              assertThat(withheld.atMost()).contains(Fraction.of(2));
            });
  }

  @Test
  void whatDoesNotApplyIsLackingNowhere() {
    example.directors("inventory", 2).directors("changes", 2).directors("reviews", 1);
    example.notApplicable("alm", DIRECTOR, "owners", "No.");
    assertThat(value(example.evaluate().group("assets"))).contains("2");
  }

  @Test
  void aStageThatIsNotAskedAboutIsNotComplete() {
    var partly =
        Example.of("alm")
            .module(
                "m",
                module ->
                    module.groups(
                        Nest.staged(
                            "assets",
                            2,
                            List.of(),
                            level("inventory").atStage(1).askedIn("operations"),
                            level("changes").atStage(2))))
            .directors("changes", 4);
    assertThat(partly.evaluate().group("assets"))
        .isInstanceOfSatisfying(
            Score.Withheld.class,
            withheld -> assertThat(withheld.reason()).isEqualTo(Score.Reason.NOT_ASKED));
  }
}
