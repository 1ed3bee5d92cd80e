package no.trappa.engine.step;

import static no.trappa.engine.example.Ask.computed;
import static no.trappa.engine.example.Ask.input;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.when;
import static no.trappa.engine.example.Example.ref;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.StepProposal;
import no.trappa.api.result.StepProposal.Why;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** The most pressing step first, each with its reason. */
class OrderOfStepsTest {

  private static Condition below(String question, int level) {
    return new Condition.Below(ref(question), new Condition.Bound.Exactly(Fraction.of(level)));
  }

  @Test
  void whatBlocksTheGateThenTheWeakestThenWhatOthersNeedThenWarningsThenQuickWins() {
    var steps =
        Example.of("alm")
            .module(
                "m",
                module ->
                    module
                        .group(
                            "g",
                            Combination.MINIMUM,
                            level("critical").required(3).critical(),
                            level("weakest").required(3),
                            level("base").required(3),
                            level("follower").required(3),
                            level("warned").required(3),
                            level("quick").required(3))
                        .step("a-follower", List.of("follower"), "z-base")
                        .step("z-base", List.of("base"))
                        .quickStep("b-quick", "quick")
                        .step("c-warned", List.of("warned"))
                        .step("d-weakest", List.of("weakest"))
                        .step("e-critical", List.of("critical"))
                        .rule("rule", UnitKind.ORGANISATION, below("warned", 3)))
            .directors("critical", 2)
            .directors("weakest", 1)
            .directors("base", 2)
            .directors("follower", 2)
            .directors("warned", 2)
            .directors("quick", 2)
            .evaluate()
            .result()
            .nextSteps()
            .steps();

    assertThat(steps)
        .extracting(StepProposal::why)
        .containsExactly(
            Why.BLOCKS_THE_GATE,
            Why.WEAKEST_LINK,
            Why.OTHERS_DEPEND_ON_IT,
            Why.WARNED_OF,
            Why.QUICK_WIN,
            Why.REQUIRED);
    assertThat(steps)
        .extracting(step -> step.step().step().value())
        .containsExactly("e-critical", "d-weakest", "z-base", "c-warned", "b-quick", "a-follower");
  }

  @Test
  void aPressingStepPullsWhatComesBeforeItForward() {
    var steps =
        Example.of("alm")
            .module(
                "m",
                module ->
                    module
                        .group(
                            "g",
                            Combination.MINIMUM,
                            level("critical").required(3).critical(),
                            level("base"),
                            level("weakest").required(3))
                        .stepTo("prepare", "base", 1)
                        .step("decide", List.of("critical"), "prepare")
                        .step("write", List.of("weakest")))
            .directors("critical", 2)
            .directors("base", 0)
            .directors("weakest", 0)
            .evaluate()
            .result()
            .nextSteps()
            .steps();

    assertThat(steps)
        .extracting(step -> step.step().step().value())
        .containsExactly("prepare", "decide", "write");
  }

  @Test
  void aComputedLevelThatOtherStepsLiftNeedsNoneOfItsOwn() {
    var steps =
        Example.of("alm")
            .module(
                "m",
                module ->
                    module
                        .group(
                            "g",
                            Combination.MINIMUM,
                            level("own").required(3),
                            computed(
                                    "fit",
                                    List.of(input("scope")),
                                    when(
                                        3,
                                        new Condition.AtLeast(
                                            ref("own"),
                                            new Condition.Bound.Exactly(Fraction.of(3)))),
                                    when(1, new Condition.All(List.of())))
                                .required(3))
                        .step("decide-own", List.of("own"))
                        .step("fit-it", List.of("fit")))
            .directors("own", 1)
            .say("alm", DIRECTOR, "fit#scope", 2)
            .evaluate()
            .result()
            .nextSteps();

    assertThat(steps.steps())
        .extracting(step -> step.step().step().value())
        .containsExactly("decide-own");
    assertThat(steps.opens()).isTrue();
  }

  @Test
  void aDecisionComesAfterThePapersItRestsOn() {
    var steps =
        Example.of("alm", "bjerk")
            .asks(level("plan"))
            .item("a-vote", UnitKind.COLLABORATION, Setting.ANY, "c-study", "z-draft", "there")
            .item("c-study", UnitKind.ORGANISATION, Setting.ANY, "z-draft")
            .item("there", UnitKind.COLLABORATION)
            .item("z-draft", UnitKind.COLLABORATION)
            .deliver("there", "*")
            .directors("plan", 1, 1)
            .evaluate()
            .result()
            .nextSteps()
            .steps();

    assertThat(steps)
        .extracting(step -> step.step().step().value())
        .containsExactly("z-draft", "c-study", "a-vote");
    assertThat(steps.getLast().after())
        .extracting(ref -> ref.step().value())
        .containsExactly("c-study", "z-draft");
  }
}
