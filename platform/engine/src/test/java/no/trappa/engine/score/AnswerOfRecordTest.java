package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Example.REFERENCE;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.SERVICE;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whose answer is an organisation's, and when it has none. */
class AnswerOfRecordTest {

  private static AnswerValue dontKnow() {
    return new AnswerValue.DontKnow();
  }

  private static AnswerValue no() {
    return new AnswerValue.NotApplicable("No.");
  }

  private static Example alm() {
    return Example.of("alm").asks(level("plan"));
  }

  @Nested
  class WhoSpeaks {

    @Test
    void anAgreedAnswerComesBeforeTheResponsibleRoles() {
      var outcome = alm().say("alm", DIRECTOR, "plan", 1).agree("alm", "plan", 3).evaluate();

      assertThat(outcome.level("plan", "alm")).contains("3");
    }

    @Test
    void theResponsibleRoleComesBeforeTheMany() {
      var outcome =
          alm()
              .say("alm", DIRECTOR, "plan", 3)
              .crowd("alm", FINANCE, "plan", 2, 2, 2, 2, 2)
              .evaluate();

      assertThat(outcome.level("plan", "alm")).contains("3");
      assertThat(outcome.score("plan", "alm").coverage()).isEqualTo(new Coverage(6, 1, 1));
    }

    @Test
    void severalInTheResponsibleRoleCountByTheirLowerMedian() {
      var outcome = alm().crowd("alm", DIRECTOR, "plan", 2, 3).evaluate();

      assertThat(outcome.level("plan", "alm")).contains("2");
    }

    @Test
    void withoutThemTheLowerMedianOfTheManyCounts() {
      var outcome = alm().crowd("alm", FINANCE, "plan", 2, 3, 3, 2).evaluate();

      assertThat(outcome.level("plan", "alm")).contains("2");
    }

    @Test
    void answersInARoleTheQuestionIsNotForAreLeftOut() {
      var outcome = alm().say("alm", DIRECTOR, "plan", 3).say("alm", UNION, "plan", 0).evaluate();

      assertThat(outcome.level("plan", "alm")).contains("3");
      assertThat(outcome.score("plan", "alm").coverage().respondents()).isEqualTo(1);
    }
  }

  @Nested
  class ACounterpart {

    private final Example example = Example.of("alm").asks(level("plan").withUnion());

    @Test
    void countsWhereItsAnswerIsTheLower() {
      var outcome = example.say("alm", DIRECTOR, "plan", 3).say("alm", UNION, "plan", 1).evaluate();

      assertThat(outcome.level("plan", "alm")).contains("1");
      assertThat(((Score.Scored) outcome.score("plan", "alm")).trace())
          .isEqualTo(
              new Trace.Minimum(
                  List.of(given(Trace.Source.RESPONSIBLE, 3), given(Trace.Source.COUNTERPART, 1))));
    }

    @Test
    void neverRaisesTheLevel() {
      var outcome = example.say("alm", DIRECTOR, "plan", 2).say("alm", UNION, "plan", 4).evaluate();

      assertThat(outcome.level("plan", "alm")).contains("2");
    }

    @Test
    void whoDoesNotKnowChangesNothing() {
      var outcome =
          example.say("alm", DIRECTOR, "plan", 2).dontKnow("alm", UNION, "plan").evaluate();

      assertThat(outcome.level("plan", "alm")).contains("2");
    }

    @Test
    void doesNotSpeakForItsUnitAlone() {
      var outcome = example.say("alm", UNION, "plan", 4).evaluate();

      assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.THIN);
    }

    private Trace given(Trace.Source source, int level) {
      return new Trace.Given(place("plan", "alm"), source, Fraction.of(level), REFERENCE);
    }
  }

  @Nested
  class NoAnswer {

    @Test
    void aDontKnowOfTheResponsibleRoleIsNotReplacedByOthers() {
      var outcome =
          alm()
              .dontKnow("alm", DIRECTOR, "plan")
              .crowd("alm", FINANCE, "plan", 3, 3, 3, 3)
              .evaluate();

      assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.DONT_KNOW);
    }

    @Test
    void aDontKnowIsNeitherTheLowestLevelNorTheHighestButSomebodyWhoAnswered() {
      var outcome =
          alm().crowd("alm", FINANCE, "plan", 2, 2, 2).dontKnow("alm", SERVICE, "plan").evaluate();

      assertThat(outcome.level("plan", "alm")).contains("2");
      assertThat(outcome.score("plan", "alm").coverage().respondents()).isEqualTo(4);
    }

    @Test
    void onlyDontKnowsLeaveItUnknown() {
      var outcome =
          alm().crowd("alm", FINANCE, "plan", dontKnow(), dontKnow(), dontKnow()).evaluate();

      assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.DONT_KNOW);
    }

    @Test
    void thatOneProtectedPersonDoesNotKnowIsNotTold() {
      var outcome = alm().dontKnow("alm", FINANCE, "plan").evaluate();

      assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.THIN);
    }

    @Test
    void silenceIsUnansweredAndNotZero() {
      var outcome = alm().evaluate();

      assertThat(outcome.score("plan", "alm"))
          .isEqualTo(
              new Score.Withheld(
                  Score.Reason.UNANSWERED,
                  List.of(place("plan", "alm")),
                  Optional.empty(),
                  new Coverage(0, 0, 1)));
    }

    @Test
    void tooFewToHideBehindEachOtherAreThin() {
      var outcome = alm().crowd("alm", FINANCE, "plan", 3, 3).evaluate();

      assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.THIN);
    }
  }

  @Nested
  class NotApplicable {

    @Test
    void theResponsibleRolesReasonIsKept() {
      var outcome = alm().notApplicable("alm", DIRECTOR, "plan", "Nothing is shared.").evaluate();

      assertThat(outcome.score("plan", "alm"))
          .isEqualTo(new Score.NotApplicable(List.of("Nothing is shared."), false, Coverage.NONE));
    }

    @Test
    void itIsAcceptedOnceTheFacilitatorSaysSo() {
      var outcome =
          alm()
              .notApplicable("alm", DIRECTOR, "plan", "Nothing is shared.")
              .accept("alm", "plan")
              .evaluate();

      assertThat(((Score.NotApplicable) outcome.score("plan", "alm")).accepted()).isTrue();
    }

    @Test
    void withoutTheResponsibleRoleItTakesMoreThanHalf() {
      var half =
          alm()
              .crowd("alm", FINANCE, "plan", no(), no())
              .crowd("alm", SERVICE, "plan", 2, 2)
              .evaluate();
      var most =
          alm().crowd("alm", FINANCE, "plan", no(), no()).say("alm", SERVICE, "plan", 2).evaluate();

      assertThat(half.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.THIN);
      assertThat(most.score("plan", "alm")).isInstanceOf(Score.NotApplicable.class);
    }

    @Test
    void whatOneProtectedPersonWritesIsNotTold() {
      var outcome = alm().notApplicable("alm", FINANCE, "plan", "We have none.").evaluate();

      assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.THIN);
    }

    @Test
    void anAgreedAnswerCanSayItToo() {
      var outcome =
          alm()
              .say("alm", DIRECTOR, "plan", 2)
              .agree("alm", "plan", new AnswerValue.NotApplicable("Nothing is shared."))
              .evaluate();

      assertThat(outcome.score("plan", "alm")).isInstanceOf(Score.NotApplicable.class);
    }
  }
}
