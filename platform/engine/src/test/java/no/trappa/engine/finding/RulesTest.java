package no.trappa.engine.finding;

import static no.trappa.engine.example.Ask.choice;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.words;
import static no.trappa.engine.example.Example.ref;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Declared rules are true, false, or cannot be told; only what is true is said. */
class RulesTest {

  private static Condition below(String question, int level) {
    return new Condition.Below(ref(question), new Condition.Bound.Exactly(Fraction.of(level)));
  }

  private static Condition atLeast(String question, int level) {
    return new Condition.AtLeast(ref(question), new Condition.Bound.Exactly(Fraction.of(level)));
  }

  private static Example ruled(UnitKind per, Condition when, Ask... indicators) {
    return Example.of("alm", "bjerk")
        .module(
            "m",
            module -> module.group("g", Combination.MINIMUM, indicators).rule("rule", per, when));
  }

  private static List<Finding> found(Example example) {
    return example.evaluate().module("m").findings();
  }

  private static List<String> units(Example example) {
    return found(example).stream().map(finding -> finding.unit().toString()).toList();
  }

  @Nested
  class ForEachOrganisation {

    @Test
    void itsOwnAnswerDecidesAndIsNamed() {
      var example =
          ruled(UnitKind.ORGANISATION, below("will", 2), level("will")).directors("will", 3, 1);

      assertThat(found(example))
          .singleElement()
          .returns("m", Finding::owner)
          .returns("rule", Finding::id)
          .returns(Example.unit("bjerk"), Finding::unit)
          .returns(
              List.of(new Trigger(place("will", "bjerk"), Optional.of(Fraction.of(1)))),
              Finding::triggers);
    }

    @Test
    void whoHasNotAnsweredIsNotWarned() {
      var example =
          ruled(UnitKind.ORGANISATION, below("will", 2), level("will"))
              .dontKnow("alm", DIRECTOR, "will");

      assertThat(found(example)).isEmpty();
    }

    @Test
    void whatFollowsFromTheCollaborationAloneIsSaidOnce() {
      var plan = level("plan").ofTheWhole().across(Across.FACT);
      var example =
          ruled(UnitKind.ORGANISATION, below("plan", 2), plan).say("*", MANAGER, "plan", 1);

      assertThat(units(example)).containsExactly("*");
    }
  }

  @Nested
  class ForTheWhole {

    @Test
    void theLowestDecidesAndTheOrganisationsBehindItAreNamed() {
      var example =
          ruled(UnitKind.COLLABORATION, below("will", 2), level("will")).directors("will", 1, 3);

      assertThat(found(example))
          .singleElement()
          .returns(Example.unit("*"), Finding::unit)
          .extracting(finding -> finding.triggers().stream().map(Trigger::place).toList())
          .isEqualTo(List.of(place("will", "alm")));
    }

    @Test
    void aWithheldScoreThatCannotBeHighEnoughIsAlreadyTooLow() {
      var example =
          ruled(UnitKind.COLLABORATION, below("will", 2), level("will")).directors("will", 1);

      assertThat(found(example)).hasSize(1);
    }

    @Test
    void otherwiseItCannotBeTold() {
      var rule = new Condition.Not(atLeast("will", 2));

      assertThat(found(ruled(UnitKind.COLLABORATION, rule, level("will")).directors("will", 3)))
          .isEmpty();
    }
  }

  @Nested
  class ThreeValues {

    private final Condition either = new Condition.Any(List.of(below("will", 2), below("law", 2)));
    private final Condition both = new Condition.All(List.of(below("will", 2), below("law", 2)));

    @Test
    void oneTrueAlternativeIsEnough() {
      var example = ruled(UnitKind.ORGANISATION, either, level("will"), level("law"));

      assertThat(units(example.directors("will", 1))).containsExactly("alm");
    }

    @Test
    void oneMissingAnswerLeavesAConjunctionOpen() {
      var example = ruled(UnitKind.ORGANISATION, both, level("will"), level("law"));

      assertThat(units(example.directors("will", 1))).isEmpty();
    }

    @Test
    void theOppositeOfWhatCannotBeToldCannotBeToldEither() {
      var example =
          ruled(UnitKind.ORGANISATION, new Condition.Not(below("will", 2)), level("will"));

      assertThat(units(example)).isEmpty();
      assertThat(units(example.directors("will", 2, 1))).containsExactly("alm");
    }

    @Test
    void aModuleThatIsNotThereCannotBeToldAbout() {
      var elsewhere = below("roles/owner", 2);
      var example = ruled(UnitKind.ORGANISATION, elsewhere, level("will")).absent("roles");

      assertThat(found(example)).isEmpty();
      assertThat(example.evaluate().result().absent())
          .extracting(Object::toString)
          .containsExactly("roles");
    }
  }

  @Nested
  class OtherConditions {

    @Test
    void whatIsRequiredCanBeTheBound() {
      var rule = new Condition.Below(ref("will"), new Condition.Bound.Required());
      var example =
          ruled(UnitKind.ORGANISATION, rule, level("will").required(3)).directors("will", 3, 2);

      assertThat(units(example)).containsExactly("bjerk");
    }

    @Test
    void theSettingCanMatter() {
      var limited =
          new Condition.In(
              new Setting(Optional.empty(), Optional.of(Ambition.LIMITED), Optional.empty()));
      var rule = new Condition.All(List.of(limited, below("will", 2)));
      var example = ruled(UnitKind.ORGANISATION, rule, level("will")).directors("will", 1);

      assertThat(units(example)).isEmpty();
      assertThat(units(example.ambition(Ambition.LIMITED))).containsExactly("alm");
    }

    @Test
    void havingAnsweredOrNotIsAlwaysKnown() {
      var rule = new Condition.Not(new Condition.Answered(ref("will")));
      var example = ruled(UnitKind.ORGANISATION, rule, level("will")).directors("will", 1);

      assertThat(units(example)).containsExactly("bjerk");
    }

    @Test
    void aChoiceIsLookedAtPerOrganisation() {
      var rule = new Condition.Chosen(ref("form"), new Kind.Option.Id("host"));
      var example =
          ruled(UnitKind.ORGANISATION, rule, choice("form", "host", "company"))
              .choose("alm", DIRECTOR, "form", "host")
              .choose("bjerk", DIRECTOR, "form", "company");

      assertThat(units(example)).containsExactly("alm");
    }

    @Test
    void wordsDifferApartFromSpaceAndLetterCase() {
      var rule = new Condition.Differs(ref("vision"));
      var example =
          ruled(UnitKind.COLLABORATION, rule, words("vision"))
              .words("alm", DIRECTOR, "vision", "One  door for all");

      assertThat(found(example)).isEmpty();
      assertThat(found(example.words("bjerk", DIRECTOR, "vision", "one door for ALL "))).isEmpty();
    }

    @Test
    void wordsThatAreNotTheSameDiffer() {
      var rule = new Condition.Differs(ref("vision"));
      var example =
          ruled(UnitKind.COLLABORATION, rule, words("vision"))
              .words("alm", DIRECTOR, "vision", "One door")
              .words("bjerk", DIRECTOR, "vision", "Two doors");

      assertThat(found(example)).hasSize(1);
    }

    @Test
    void aDistanceCanBeTooWide() {
      var rule = new Condition.Not(new Condition.SpreadAtMost(List.of(ref("will")), 1));
      var example = ruled(UnitKind.COLLABORATION, rule, level("will"));

      assertThat(found(example.directors("will", 1))).isEmpty();
      assertThat(found(example.say("bjerk", DIRECTOR, "will", 3))).hasSize(1);
    }

    @Test
    void aQuantityBesideALevelCanTrigger() {
      var rule = atLeast("will#hours", 100);
      var example =
          ruled(
                  UnitKind.COLLABORATION,
                  rule,
                  level("will").beside("hours", MeasureDefinition.Across.SUM))
              .quantity("alm", DIRECTOR, "will#hours", "60")
              .quantity("bjerk", DIRECTOR, "will#hours", "40");

      assertThat(found(example)).hasSize(1);
    }
  }
}
