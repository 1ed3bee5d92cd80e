package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.definition.Across;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions about the one plan or mandate that all share. */
class OneObjectTest {

  @Nested
  class AFact {

    private final Example example =
        Example.of("alm", "bjerk").asks(level("plan").ofTheWhole().across(Across.FACT));

    @Test
    void isWhatTheCollaborationSays() {
      var outcome = example.say("*", MANAGER, "plan", 3).evaluate();

      assertThat(outcome.level("plan")).contains("3");
      assertThat(outcome.score("plan").coverage()).isEqualTo(new Coverage(1, 1, 1));
    }

    @Test
    void whatOthersSayUnaskedIsShownAndDoesNotCount() {
      var outcome = example.say("*", MANAGER, "plan", 3).say("alm", DIRECTOR, "plan", 0).evaluate();

      assertThat(outcome.level("plan")).contains("3");
      assertThat(outcome.level("plan", "alm")).contains("0");
    }

    @Test
    void isUnansweredWhileTheCollaborationIsSilent() {
      var outcome = example.say("alm", DIRECTOR, "plan", 3).evaluate();

      assertThat(outcome.withheld("plan").reason()).isEqualTo(Score.Reason.UNANSWERED);
      assertThat(outcome.withheld("plan").decidedBy()).containsExactly(place("plan", "*"));
    }
  }

  @Nested
  class AConfirmedFact {

    private final Example example =
        Example.of("alm", "bjerk").asks(level("plan").ofTheWhole().across(Across.FACT).confirmed());

    @Test
    void carriesItsConfirmations() {
      var outcome = example.say("*", MANAGER, "plan", 3).directors("plan", 3, 2).evaluate();

      assertThat(outcome.level("plan")).contains("3");
      assertThat(((Score.Scored) outcome.score("plan")).trace())
          .isInstanceOfSatisfying(
              Trace.Confirmed.class,
              trace ->
                  assertThat(trace.confirmations())
                      .extracting(Trace::value)
                      .containsExactly(Fraction.of(3), Fraction.of(2)));
    }

    @Test
    void isWithheldUntilEveryOrganisationHasConfirmed() {
      var outcome = example.say("*", MANAGER, "plan", 3).directors("plan", 3).evaluate();

      assertThat(outcome.withheld("plan").reason()).isEqualTo(Score.Reason.UNCONFIRMED);
      assertThat(outcome.withheld("plan").decidedBy()).containsExactly(place("plan", "bjerk"));
      assertThat(outcome.withheld("plan").atMost()).contains(Fraction.of(3));
      assertThat(outcome.score("plan").coverage()).isEqualTo(new Coverage(2, 2, 3));
    }

    @Test
    void isDisputedWhenAConfirmationLiesTwoStepsAway() {
      var outcome = example.say("*", MANAGER, "plan", 3).directors("plan", 3, 1).evaluate();

      assertThat(outcome.withheld("plan").reason()).isEqualTo(Score.Reason.DISPUTED);
      assertThat(outcome.withheld("plan").decidedBy())
          .containsExactly(place("plan", "*"), place("plan", "alm"), place("plan", "bjerk"));
    }

    @Test
    void isSettledByWhatTheCollaborationAgreedOn() {
      var outcome =
          example
              .say("*", MANAGER, "plan", 4)
              .directors("plan", 3, 1)
              .agree("*", "plan", 2)
              .evaluate();

      assertThat(outcome.level("plan")).contains("2");
    }

    @Test
    void leavesOutAnOrganisationItDoesNotApplyTo() {
      var outcome =
          example
              .say("*", MANAGER, "plan", 3)
              .directors("plan", 3)
              .notApplicable("bjerk", DIRECTOR, "plan", "Joins later.")
              .evaluate();

      assertThat(outcome.level("plan")).contains("3");
    }
  }

  @Nested
  class TheLowestView {

    private final Example example =
        Example.of("alm", "bjerk").asks(level("key").ofTheWhole().across(Across.MINIMUM));

    @Test
    void ofTheCollaborationAndItsOrganisationsCounts() {
      var outcome = example.say("*", MANAGER, "key", 3).directors("key", 3, 2).evaluate();

      assertThat(outcome.level("key")).contains("2");
      assertThat(outcome.score("key").coverage()).isEqualTo(new Coverage(3, 3, 3));
    }

    @Test
    void isDisputedWhenTheViewsLieTwoStepsApart() {
      var outcome = example.say("*", MANAGER, "key", 3).directors("key", 3, 1).evaluate();

      assertThat(outcome.withheld("key").reason()).isEqualTo(Score.Reason.DISPUTED);
    }

    @Test
    void givesWayToWhatTheCollaborationAgreedOn() {
      var outcome =
          example
              .say("*", MANAGER, "key", 3)
              .directors("key", 3, 1)
              .agree("*", "key", 2)
              .evaluate();

      assertThat(outcome.level("key")).contains("2");
    }
  }

  @Nested
  class WhereBothAnswer {

    @Test
    void theCollaborationCountsAsOneMoreUnitAndNoViewIsDisputed() {
      var outcome =
          Example.of("alm", "bjerk")
              .asks(level("roles").ofBoth())
              .directors("roles", 4, 3)
              .say("*", MANAGER, "roles", 1)
              .evaluate();

      assertThat(outcome.level("roles")).contains("1");
      assertThat(outcome.score("roles").coverage()).isEqualTo(new Coverage(3, 3, 3));
    }
  }
}
