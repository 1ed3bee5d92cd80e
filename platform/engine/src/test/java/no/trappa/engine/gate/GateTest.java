package no.trappa.engine.gate;

import static no.trappa.engine.example.Ask.WEIGHT;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.api.result.Verdict;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When the gate opens, and how far off it is. */
class GateTest {

  private static Verdict verdict(Outcome outcome) {
    return outcome.result().gate().verdict();
  }

  @Nested
  class WhatIsRequired {

    @Test
    void holdsForEveryOrganisation() {
      var outcome =
          Example.of("alm", "bjerk")
              .asks(level("will").required(2))
              .directors("will", 4, 1)
              .evaluate();

      assertThat(outcome.requirement("will", "alm").status()).isEqualTo(Status.MET);
      assertThat(outcome.requirement("will", "bjerk").status()).isEqualTo(Status.SHORT);
    }

    @Test
    void holdsOnceForWhatThereIsOneOf() {
      var outcome =
          Example.of("alm", "bjerk")
              .asks(level("plan").ofTheWhole().required(2))
              .say("*", MANAGER, "plan", 2)
              .directors("plan", 2, 3)
              .evaluate();

      assertThat(outcome.result().gate().requirements())
          .extracting(one -> one.place())
          .containsExactly(place("plan", "*"));
      assertThat(verdict(outcome)).isEqualTo(Verdict.READY);
    }

    @Test
    void holdsForBothWhereBothAnswer() {
      var outcome = Example.of("alm").asks(level("roles").ofBoth().required(2)).evaluate();

      assertThat(outcome.result().gate().requirements())
          .extracting(one -> one.place())
          .containsExactly(place("roles", "*"), place("roles", "alm"));
    }

    @Test
    void theLastMatchingEntryCounts() {
      var host =
          new Setting(
              Optional.empty(),
              Optional.empty(),
              Optional.of(new OrganisationModel.Id("host-municipality")));
      var example =
          Example.of("alm")
              .asks(
                  level("will")
                      .required(Ambition.LIMITED, 2)
                      .required(Ambition.EXTENSIVE, 3)
                      .required(host, Fraction.of(1)))
              .directors("will", 2);

      assertThat(example.evaluate().indicator("will").required()).contains(Fraction.of(3));
      assertThat(example.ambition(Ambition.LIMITED).evaluate().indicator("will").required())
          .contains(Fraction.of(2));
      assertThat(example.model("host-municipality").evaluate().indicator("will").required())
          .contains(Fraction.of(1));
    }

    @Test
    void anEntryThatDoesNotMentionTheGateIsPassedOver() {
      var outcome =
          Example.of("alm")
              .asks(level("will").required(3).requiredAt("operate", 4))
              .directors("will", 3)
              .evaluate();

      assertThat(outcome.indicator("will").required()).contains(Fraction.of(3));
    }

    @Test
    void nothingIsRequiredWhereTheLevelIsZero() {
      var outcome = Example.of("alm").asks(level("will").required(0)).evaluate();

      assertThat(outcome.result().gate().requirements()).isEmpty();
      assertThat(outcome.indicator("will").required()).isEmpty();
      assertThat(verdict(outcome)).isEqualTo(Verdict.READY);
    }
  }

  @Nested
  class TheVerdict {

    private final Example example =
        Example.of("alm", "bjerk")
            .asks(level("will").required(3), level("law").required(2).critical());

    @Test
    void isReadyWhenAllIsMet() {
      assertThat(verdict(example.directors("will", 3, 4).directors("law", 2, 2).evaluate()))
          .isEqualTo(Verdict.READY);
    }

    @Test
    void isNearlyWithGapsOfOneStep() {
      assertThat(verdict(example.directors("will", 2, 2).directors("law", 2, 2).evaluate()))
          .isEqualTo(Verdict.NEARLY);
    }

    @Test
    void isNotReadyWithAGapOfTwo() {
      assertThat(verdict(example.directors("will", 1, 3).directors("law", 2, 2).evaluate()))
          .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void isNotReadyWithAnyCriticalGap() {
      assertThat(verdict(example.directors("will", 3, 3).directors("law", 1, 2).evaluate()))
          .isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void isUndecidedWhileAnAnswerIsMissing() {
      assertThat(verdict(example.directors("will", 3, 3).directors("law", 2).evaluate()))
          .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aDontKnowBlocksAsSilenceDoes() {
      var outcome =
          example
              .directors("will", 3, 3)
              .directors("law", 2)
              .dontKnow("bjerk", DIRECTOR, "law")
              .evaluate();

      assertThat(outcome.requirement("law", "bjerk").status()).isEqualTo(Status.WITHHELD);
      assertThat(verdict(outcome)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void isNotReadyWhateverTheMissingAnswerSays() {
      assertThat(verdict(example.directors("will", 0).evaluate())).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void aDisputeIsNoShortfall() {
      var outcome =
          example
              .directors("will", 3, 3)
              .directors("law", 2, 4)
              .say("bjerk", FINANCE, "law", 1)
              .evaluate();

      assertThat(verdict(outcome)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void stepsAreCountedOnTheScaleAndNotInNumbers() {
      var outcome =
          Example.of("alm")
              .asks(level("weight", WEIGHT).required("0.5"))
              .say("alm", DIRECTOR, "weight", new AnswerValue.Level(Fraction.ZERO))
              .evaluate();

      assertThat(verdict(outcome)).isEqualTo(Verdict.NOT_READY);
    }

    @Test
    void noAverageOpensTheGate() {
      var outcome =
          Example.of("alm", "bjerk", "gran")
              .asks(level("will").required(3))
              .directors("will", 4, 4, 2)
              .evaluate();

      assertThat(outcome.result().gate().isMet()).isFalse();
    }
  }

  @Nested
  class NotApplicable {

    private final Example example =
        Example.of("alm")
            .asks(level("will").required(3))
            .notApplicable("alm", DIRECTOR, "will", "Nothing is shared.");

    @Test
    void isUnmetUntilTheReasonIsAccepted() {
      assertThat(example.evaluate().requirement("will", "alm").status())
          .isEqualTo(Status.NOT_ACCEPTED);
      assertThat(verdict(example.evaluate())).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void isExemptOnceItIs() {
      var outcome = example.accept("alm", "will").evaluate();

      assertThat(outcome.requirement("will", "alm").status()).isEqualTo(Status.EXEMPT);
      assertThat(verdict(outcome)).isEqualTo(Verdict.READY);
    }
  }

  @Nested
  class Documents {

    private final Example example =
        Example.of("alm", "bjerk")
            .asks(level("will"))
            .item("cost-benefit", UnitKind.ORGANISATION)
            .item("mandate", UnitKind.COLLABORATION);

    @Test
    void areAskedOfEachOrganisationOrOnce() {
      assertThat(example.evaluate().result().gate().items())
          .extracting(item -> item.item() + " " + item.unit())
          .containsExactly("cost-benefit alm", "cost-benefit bjerk", "mandate *");
    }

    @Test
    void thatAreMissingKeepTheGateClosedThoughNearly() {
      var outcome = example.deliver("cost-benefit", "alm").deliver("mandate", "*").evaluate();

      assertThat(verdict(outcome)).isEqualTo(Verdict.NEARLY);
      assertThat(outcome.result().gate().isOpen()).isFalse();
    }

    @Test
    void openItWhenTheyAreAllThere() {
      var outcome =
          example
              .deliver("cost-benefit", "alm")
              .deliver("cost-benefit", "bjerk")
              .deliver("mandate", "*")
              .evaluate();

      assertThat(verdict(outcome)).isEqualTo(Verdict.READY);
      assertThat(outcome.result().gate().isOpen()).isTrue();
    }

    @Test
    void areAskedForOnlyInTheirSetting() {
      var extensive =
          new Setting(Optional.empty(), Optional.of(Ambition.EXTENSIVE), Optional.empty());
      var outcome =
          Example.of("alm")
              .ambition(Ambition.LIMITED)
              .item("risk", UnitKind.COLLABORATION, extensive)
              .evaluate();

      assertThat(outcome.result().gate().items()).isEmpty();
    }
  }

  @Test
  void aSignedOverrideOpensTheGateAndChangesNoVerdict() {
    var outcome =
        Example.of("alm")
            .asks(level("will").required(3))
            .directors("will", 1)
            .override()
            .evaluate();

    assertThat(outcome.result().gate().isOpen()).isTrue();
    assertThat(outcome.result().gate().override()).isPresent();
    assertThat(verdict(outcome)).isEqualTo(Verdict.NOT_READY);
    assertThat(outcome.result().nextSteps().opens()).isFalse();
  }
}
