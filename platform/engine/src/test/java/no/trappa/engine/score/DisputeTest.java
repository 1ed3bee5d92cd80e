package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.number;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.answer.AnswerValue;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** Answers too far apart to be one, and what settles them. */
class DisputeTest {

  private static Example alm() {
    return Example.of("alm").asks(level("plan"));
  }

  @Test
  void twoStepsApartInOneUnitWithholdItsLevel() {
    var outcome = alm().say("alm", DIRECTOR, "plan", 3).say("alm", FINANCE, "plan", 1).evaluate();

    assertThat(outcome.withheld("plan", "alm").reason()).isEqualTo(Score.Reason.DISPUTED);
    assertThat(outcome.withheld("plan").decidedBy()).containsExactly(place("plan", "alm"));
  }

  @Test
  void oneStepIsNoDispute() {
    var outcome = alm().say("alm", DIRECTOR, "plan", 3).say("alm", FINANCE, "plan", 2).evaluate();

    assertThat(outcome.level("plan", "alm")).contains("3");
  }

  @Test
  void anAgreedAnswerSettlesIt() {
    var outcome =
        alm()
            .say("alm", DIRECTOR, "plan", 3)
            .say("alm", FINANCE, "plan", 1)
            .agree("alm", "plan", 2)
            .evaluate();

    assertThat(outcome.level("plan", "alm")).contains("2");
  }

  @Test
  void aCounterpartStandsApartAndDisputesNothing() {
    var outcome =
        Example.of("alm")
            .asks(level("plan").withUnion())
            .say("alm", DIRECTOR, "plan", 4)
            .say("alm", UNION, "plan", 1)
            .evaluate();

    assertThat(outcome.level("plan", "alm")).contains("1");
  }

  @Test
  void theStepsAreThoseOfTheScaleAndNotItsNumbers() {
    var outcome =
        Example.of("alm")
            .asks(level("weight", Ask.WEIGHT))
            .say("alm", DIRECTOR, "weight", levelOf("0.5"))
            .say("alm", FINANCE, "weight", levelOf("0"))
            .evaluate();

    assertThat(outcome.withheld("weight", "alm").reason()).isEqualTo(Score.Reason.DISPUTED);
  }

  @Test
  void quantitiesAreNeverDisputed() {
    var outcome =
        Example.of("alm")
            .asks(number("hours"))
            .quantity("alm", DIRECTOR, "hours", "100")
            .quantity("alm", FINANCE, "hours", "10")
            .evaluate();

    assertThat(outcome.level("hours", "alm")).contains("100");
  }

  private static AnswerValue levelOf(String value) {
    return new AnswerValue.Level(Fraction.parse(value));
  }
}
