package no.trappa.engine.step;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.NextSteps;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.StepProposal;
import no.trappa.api.result.StepProposal.Lift;
import no.trappa.api.result.Verdict;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.ModuleBuilder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The steps that open the gate: enough, none too many, and proved. */
class NextStepsTest {

  private static Example with(UnaryOperator<ModuleBuilder> steps, Ask... asked) {
    return Example.of("alm", "bjerk")
        .module("m", module -> steps.apply(module.group("g", Combination.MINIMUM, asked)));
  }

  private static NextSteps next(Example example) {
    return example.evaluate().result().nextSteps();
  }

  private static List<String> steps(Example example) {
    return next(example).steps().stream().map(step -> step.step().toString()).toList();
  }

  @Nested
  class WhichSteps {

    @Test
    void theOneThatLiftsWhatFallsShortWhereItFallsShort() {
      var example =
          with(module -> module.step("write-it", List.of("will")), level("will").required(3))
              .directors("will", 1, 3);

      assertThat(next(example).steps())
          .singleElement()
          .returns(List.of(Example.unit("alm")), StepProposal::units)
          .returns(
              List.of(new Lift(place("will", "alm"), Fraction.of(1), Fraction.of(3))),
              StepProposal::lifts);
      assertThat(next(example).opens()).isTrue();
      assertThat(next(example).verdictAfter()).isEqualTo(Verdict.READY);
    }

    @Test
    void noneWhereTheGateIsMet() {
      var example =
          with(module -> module.step("write-it", List.of("will")), level("will").required(3))
              .directors("will", 3, 3);

      assertThat(next(example)).isEqualTo(new NextSteps(List.of(), true, Verdict.READY, List.of()));
    }

    @Test
    void oneStepForAllTheOrganisationsThatNeedIt() {
      var example =
          with(module -> module.step("write-it", List.of("will")), level("will").required(3))
              .directors("will", 1, 2);

      assertThat(next(example).steps())
          .singleElement()
          .extracting(StepProposal::units)
          .isEqualTo(List.of(Example.unit("alm"), Example.unit("bjerk")));
    }

    @Test
    void notTwoThatDoTheSame() {
      var example =
          with(
                  module ->
                      module.step("one", List.of("will")).step("both", List.of("will", "law")),
                  level("will").required(3),
                  level("law").required(2))
              .directors("will", 1, 3)
              .directors("law", 1, 2);

      assertThat(steps(example)).containsExactly("m/both");
    }

    @Test
    void notOneThatDoesNotReachFarEnough() {
      var example =
          with(
                  module -> module.stepTo("half-way", "will", 2).stepTo("all-the-way", "will", 3),
                  level("will").required(3))
              .directors("will", 1, 3);

      assertThat(steps(example)).containsExactly("m/all-the-way");
    }

    @Test
    void oneOfThisPhaseRatherThanOfAnother() {
      var example =
          with(
                  module ->
                      module
                          .stepIn("operations", "later", "will")
                          .stepIn("pre-project", "now", "will"),
                  level("will").required(3))
              .directors("will", 1, 3);

      assertThat(steps(example)).containsExactly("m/now");
    }

    @Test
    void oneOfAnotherPhaseRatherThanNone() {
      var example =
          with(module -> module.stepIn("operations", "later", "will"), level("will").required(3))
              .directors("will", 1, 3);

      assertThat(steps(example)).containsExactly("m/later");
    }

    @Test
    void forTheCollaborationWhereThereIsOneObject() {
      var example =
          with(
                  module -> module.step("plan-it", List.of("plan")),
                  level("plan").ofTheWhole().across(Across.FACT).required(3))
              .say("*", MANAGER, "plan", 1);

      assertThat(next(example).steps())
          .singleElement()
          .returns(List.of(Example.unit("*")), StepProposal::units);
      assertThat(next(example).opens()).isTrue();
    }
  }

  @Nested
  class Prerequisites {

    @Test
    void comeAlongAndComeFirst() {
      var example =
          with(
                  module ->
                      module.step("map", List.of("map")).step("agree", List.of("will"), "map"),
                  level("will").required(3).critical(),
                  level("map").required(1))
              .directors("will", 1, 3)
              .directors("map", 0, 1);

      assertThat(steps(example)).containsExactly("m/map", "m/agree");
      assertThat(next(example).steps().getLast().after())
          .extracting(Object::toString)
          .containsExactly("m/map");
    }

    @Test
    void areLeftOutWhereTheyAreDone() {
      var example =
          with(
                  module -> module.stepTo("map", "map", 1).step("agree", List.of("will"), "map"),
                  level("will").required(3),
                  level("map"))
              .directors("will", 1, 3)
              .directors("map", 1, 0);

      assertThat(steps(example)).containsExactly("m/agree");
    }

    @Test
    void areFollowedAllTheWayBack() {
      var example =
          with(
                  module ->
                      module
                          .stepTo("first", "one", 1)
                          .stepTo("second", "two", 1, "first")
                          .step("third", List.of("will"), "second"),
                  level("one"),
                  level("two"),
                  level("will").required(2))
              .directors("one", 0, 0)
              .directors("two", 0, 0)
              .directors("will", 1, 2);

      assertThat(steps(example)).containsExactly("m/first", "m/second", "m/third");
      assertThat(next(example).steps())
          .allMatch(step -> step.units().equals(List.of(Example.unit("alm"))));
    }

    @Test
    void ofTheCollaborationAreTakenByTheCollaboration() {
      var example =
          with(
                  module ->
                      module
                          .stepTo("plan-it", "plan", 2)
                          .step("staff-it", List.of("will"), "plan-it"),
                  level("plan").ofTheWhole().across(Across.FACT),
                  level("will").required(2))
              .say("*", MANAGER, "plan", 0)
              .directors("will", 1, 2);

      assertThat(next(example).steps().getFirst())
          .returns("m/plan-it", step -> step.step().toString())
          .returns(List.of(Example.unit("*")), StepProposal::units);
    }

    @Test
    void makeAStepWithoutThemTheBetterOne() {
      var example =
          with(
                  module ->
                      module
                          .stepTo("map", "map", 1)
                          .step("after-mapping", List.of("will"), "map")
                          .step("zero-preparation", List.of("will")),
                  level("map"),
                  level("will").required(2))
              .directors("map", 0, 0)
              .directors("will", 1, 2);

      assertThat(steps(example)).containsExactly("m/zero-preparation");
    }
  }

  @Nested
  class WhatNoStepResolves {

    @Test
    void aMissingAnswerBlocksAndIsNamed() {
      var example =
          with(module -> module.step("write-it", List.of("will")), level("will").required(3))
              .directors("will", 1);

      assertThat(next(example).blockers())
          .extracting(RequirementResult::place)
          .containsExactly(place("will", "bjerk"));
      assertThat(next(example).opens()).isFalse();
      assertThat(next(example).verdictAfter()).isEqualTo(Verdict.UNDECIDED);
      assertThat(steps(example)).containsExactly("m/write-it");
    }

    @Test
    void soDoesAReasonThatIsNotAccepted() {
      var example =
          with(module -> module.step("write-it", List.of("will")), level("will").required(3))
              .directors("will", 3)
              .notApplicable("bjerk", DIRECTOR, "will", "Joins later.");

      assertThat(next(example).blockers())
          .extracting(RequirementResult::status)
          .containsExactly(RequirementResult.Status.NOT_ACCEPTED);
      assertThat(next(example).steps()).isEmpty();
    }

    @Test
    void soDoesAGapThatNoStepLifts() {
      var example = with(module -> module, level("will").required(3)).directors("will", 1, 3);

      assertThat(next(example).blockers())
          .extracting(RequirementResult::place)
          .containsExactly(place("will", "alm"));
      assertThat(next(example).verdictAfter()).isEqualTo(Verdict.NOT_READY);
    }
  }

  @Nested
  class Documents {

    @Test
    void thatAreMissingAreStepsTheAssessmentAsksFor() {
      var example =
          Example.of("alm", "bjerk")
              .asks(level("will"))
              .item("cost-benefit", UnitKind.ORGANISATION)
              .deliver("cost-benefit", "alm");

      assertThat(next(example).steps())
          .singleElement()
          .returns("example/cost-benefit", step -> step.step().toString())
          .returns("bring cost-benefit", step -> step.text().en())
          .returns(List.of(Example.unit("bjerk")), StepProposal::units);
      assertThat(next(example).opens()).isTrue();
      assertThat(next(example).verdictAfter()).isEqualTo(Verdict.READY);
    }
  }
}
