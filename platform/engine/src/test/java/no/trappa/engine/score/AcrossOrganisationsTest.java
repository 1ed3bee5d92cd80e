package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.WEIGHT;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Across;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the organisations' levels become one. */
class AcrossOrganisationsTest {

  @Nested
  class ByTheMinimum {

    private final Example example = Example.of("alm", "bjerk", "gran").asks(level("will"));

    @Test
    void theLowestOrganisationDecides() {
      var outcome = example.directors("will", 4, 2, 3).evaluate();

      assertThat(outcome.level("will")).contains("2");
      assertThat(outcome.score("will").coverage()).isEqualTo(new Coverage(3, 3, 3));
      assertThat(outcome.indicator("will").spread()).contains(2);
    }

    @Test
    void itIsWithheldWhileOneIsSilentAndCannotExceedTheLowestKnown() {
      var outcome = example.directors("will", 4, 2).evaluate();

      assertThat(outcome.score("will"))
          .isEqualTo(
              new Score.Withheld(
                  Score.Reason.UNANSWERED,
                  List.of(place("will", "gran")),
                  Optional.of(Fraction.of(2)),
                  new Coverage(2, 2, 3)));
    }

    @Test
    void itIsToldAnywayWhenOneIsAtTheBottom() {
      var outcome = example.directors("will", 0, 2).evaluate();

      assertThat(outcome.level("will")).contains("0");
      assertThat(outcome.score("will").coverage().share()).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void theGravestReasonIsGivenAndEveryPlaceNamed() {
      var outcome = example.directors("will", 3).dontKnow("bjerk", DIRECTOR, "will").evaluate();

      assertThat(outcome.withheld("will").reason()).isEqualTo(Score.Reason.DONT_KNOW);
      assertThat(outcome.withheld("will").decidedBy())
          .containsExactly(place("will", "bjerk"), place("will", "gran"));
    }

    @Test
    void whomItDoesNotApplyToLeavesTheDenominator() {
      var outcome =
          example
              .directors("will", 4, 3)
              .notApplicable("gran", DIRECTOR, "will", "Not a party to this part.")
              .evaluate();

      assertThat(outcome.level("will")).contains("3");
      assertThat(outcome.score("will").coverage()).isEqualTo(new Coverage(2, 2, 2));
    }

    @Test
    void whereItAppliesToNobodyItDoesNotApply() {
      var outcome =
          Example.of("alm")
              .asks(level("will"))
              .notApplicable("alm", DIRECTOR, "will", "Nothing is shared.")
              .evaluate();

      assertThat(outcome.score("will")).isInstanceOf(Score.NotApplicable.class);
    }

    @Test
    void thoseWhoTakeNoPartAreNotHeard() {
      var outcome = example.directors("will", 4, 3, 3).say("oslo", DIRECTOR, "will", 0).evaluate();

      assertThat(outcome.level("will")).contains("3");
    }
  }

  @Nested
  class ByTheMean {

    @Test
    void ofANumericScaleItIsExact() {
      var outcome =
          Example.of("alm", "bjerk", "gran")
              .asks(level("weight", WEIGHT).across(Across.MEAN))
              .say("alm", DIRECTOR, "weight", new AnswerValue.Level(Fraction.parse("0.25")))
              .say("bjerk", DIRECTOR, "weight", new AnswerValue.Level(Fraction.parse("0.5")))
              .say("gran", DIRECTOR, "weight", new AnswerValue.Level(Fraction.ONE))
              .evaluate();

      assertThat(outcome.level("weight")).contains("7/12");
    }

    @Test
    void whileOneIsSilentItIsWithheldButBounded() {
      var outcome =
          Example.of("alm", "bjerk")
              .asks(level("weight", WEIGHT).across(Across.MEAN))
              .say("alm", DIRECTOR, "weight", new AnswerValue.Level(Fraction.parse("0.5")))
              .evaluate();

      assertThat(outcome.withheld("weight").atMost()).contains(Fraction.of(3, 4));
    }

    @Test
    void anOrdinalScaleHasNone() {
      var example = Example.of("alm").asks(level("will").across(Across.MEAN));

      assertThatThrownBy(example.directors("will", 2)::evaluate)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("m/will");
    }
  }

  @Nested
  class ByShare {

    private final Example example =
        Example.of("alm", "bjerk", "gran").asks(level("will").across(Across.SHARE).required(2));

    @Test
    void itCountsThoseWhoReachWhatIsRequired() {
      assertThat(example.directors("will", 2, 1, 4).evaluate().level("will")).contains("2/3");
    }

    @Test
    void whileOneIsSilentItIsWithheldButBounded() {
      var outcome = example.directors("will", 2, 1).evaluate();

      assertThat(outcome.withheld("will").atMost()).contains(Fraction.of(2, 3));
      assertThat(outcome.score("will").coverage()).isEqualTo(new Coverage(2, 2, 3));
    }

    @Test
    void whereNothingIsRequiredThereIsNothingToReach() {
      var outcome =
          Example.of("alm")
              .asks(level("will").across(Across.SHARE))
              .directors("will", 2)
              .evaluate();

      assertThat(outcome.withheld("will").reason()).isEqualTo(Score.Reason.NOT_ASKED);
    }
  }

  @Nested
  class BySpread {

    @Test
    void thePlainLevelIsTheLowestAndTheSpreadIsShown() {
      var outcome =
          Example.of("alm", "bjerk")
              .asks(level("wish").across(Across.SPREAD))
              .directors("wish", 4, 1)
              .evaluate();

      assertThat(outcome.level("wish")).contains("1");
      assertThat(outcome.indicator("wish").spread()).contains(3);
    }

    @Test
    void oneAloneHasNone() {
      var outcome =
          Example.of("alm")
              .asks(level("wish").across(Across.SPREAD))
              .directors("wish", 4)
              .evaluate();

      assertThat(outcome.indicator("wish").spread()).isEmpty();
    }
  }
}
