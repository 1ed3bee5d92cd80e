package no.trappa.engine.step;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Example.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Condition;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.Verdict;
import no.trappa.api.value.Fraction;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.ModuleBuilder;
import no.trappa.engine.example.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The smallest sets of steps that open the gate")
class WaysTest {

  private static Example with(UnaryOperator<ModuleBuilder> steps, Ask... asked) {
    return Example.of("alm", "bjerk")
        .module("m", module -> steps.apply(module.group("g", Combination.MINIMUM, asked)));
  }

  private static Ways ways(Example example) {
    return new Engine().ways(example.definitions(), example.sheet(), Map.of());
  }

  private static List<String> names(List<Taking> takings) {
    return takings.stream().map(one -> one.step().step() + " " + one.unit()).toList();
  }

  private static List<List<String>> ways(Ways.Choice choice) {
    return choice.ways().stream().map(WaysTest::names).toList();
  }

  @Test
  void areNoneWhereTheGateIsMet() {
    var example =
        with(module -> module.step("write", List.of("will")), level("will").required(3))
            .directors("will", 3, 3);

    assertThat(ways(example))
        .isEqualTo(new Ways(List.of(), List.of(), true, Verdict.READY, List.of()));
  }

  @Test
  void holdWhatHasNoAlternativeWithWhatComesBeforeIt() {
    var example =
        with(
                module ->
                    module
                        .step("map", List.of("map"))
                        .step("write", List.of("will"), "map")
                        .step("idle", List.of("map"), "write"),
                level("will").required(3),
                level("map").required(1))
            .directors("will", 3, 1)
            .directors("map", 1, 0);

    assertThat(names(ways(example).needed())).containsExactly("map bjerk", "write bjerk");
    assertThat(ways(example).choices()).isEmpty();
    assertThat(ways(example).opens()).isTrue();
  }

  @Test
  void leaveAChoiceWhereTwoStepsDoTheSame() {
    var example =
        with(
                module -> module.step("write", List.of("will")).step("decide", List.of("will")),
                level("will").required(3))
            .directors("will", 1, 1);

    assertThat(ways(example).needed()).isEmpty();
    assertThat(ways(example).choices())
        .hasSize(2)
        .first()
        .extracting(WaysTest::ways)
        .isEqualTo(List.of(List.of("decide alm"), List.of("write alm")));
    assertThat(ways(example).size()).isEqualTo(2);
  }

  @Test
  void takeOneStepThatLiftsTwoRatherThanTwo() {
    var example =
        with(
                module ->
                    module
                        .step("one", List.of("will"))
                        .step("other", List.of("law"))
                        .step("both", List.of("will", "law")),
                level("will").required(3),
                level("law").required(2))
            .directors("will", 1, 3)
            .directors("law", 1, 2);

    assertThat(names(ways(example).needed())).containsExactly("both alm");
  }

  @Test
  void countWhatComesBeforeAStep() {
    var example =
        with(
                module ->
                    module
                        .stepTo("paper", "map", 1)
                        .step("long", List.of("will"), "paper")
                        .step("short", List.of("will")),
                level("will").required(3),
                level("map"))
            .directors("will", 1, 3)
            .directors("map", 0, 1);

    assertThat(names(ways(example).needed())).containsExactly("short alm");
  }

  @Test
  void tellWhatNoStepResolves() {
    var example =
        with(
                module -> module.step("write", List.of("will")),
                level("will").required(3),
                level("law").required(2))
            .directors("will", 1, 3)
            .directors("law", 1, 2);

    assertThat(names(ways(example).needed())).containsExactly("write alm");
    assertThat(ways(example).opens()).isFalse();
    assertThat(ways(example).blockers())
        .extracting(RequirementResult::place)
        .containsExactly(Outcome.place("law", "alm"));
  }

  @Test
  void proveAComputedLevelByWorkingItOutAgain() {
    var lawful = new Condition.Bound.Exactly(Fraction.of(2));
    var example =
        with(
                module -> module.step("check", List.of("law")).step("agree", List.of("wish")),
                level("law").required(1),
                Ask.computed(
                        "wish",
                        List.of(Ask.input("scope")),
                        Ask.when(3, new Condition.AtLeast(Example.ref("law"), lawful)),
                        Ask.when(1, new Condition.All(List.of())))
                    .required(3))
            .directors("law", 0, 2)
            .directors("wish#scope", 1, 1);

    assertThat(names(ways(example).needed())).containsExactly("agree *", "check alm");
    assertThat(ways(example).opens()).isTrue();
  }

  /** The reader refuses such a module; what was never read by it must not hang either. */
  @Test
  void neverHoldStepsThatWaitForThemselves() {
    var example =
        with(
                module ->
                    module
                        .step("hen", List.of("will"), "egg")
                        .step("egg", List.of("law"), "hen")
                        .step("chick", List.of("map"), "egg"),
                level("will").required(3),
                level("law").required(2),
                level("map").required(1))
            .directors("will", 1, 3)
            .directors("law", 1, 2)
            .directors("map", 0, 1);

    assertThat(ways(example).needed()).isEmpty();
    assertThat(ways(example).blockers()).hasSize(3);
  }

  @Test
  void areFoundPlaceByPlaceAlsoWhereThereAreMany() {
    var asked = upTo(20).mapToObj(at -> level("i" + at).required(3)).toArray(Ask[]::new);
    var members = upTo(20).mapToObj(at -> "org-" + at).toArray(String[]::new);
    var example =
        Example.of(members)
            .module(
                "m",
                module -> {
                  module.group("g", Combination.MINIMUM, asked);
                  upTo(20)
                      .forEach(at ->
                          module
                              .step("a" + at, List.of("i" + at))
                              .step("b" + at, List.of("i" + at)));
                  return module;
                });
    upTo(20).forEach(at -> example.directors("i" + at, upTo(20).map(_ -> 1).toArray()));

    assertThat(ways(example).choices()).hasSize(400).allMatch(Ways.Choice::isSmallest);
    assertThat(ways(example).size()).isEqualTo(400);
  }

  /** Thirty places, ninety steps that each lift three of them: hard on purpose. */
  @Test
  void sayWhenTheSearchWasBrokenOff() {
    var random = new Random(1);
    var names = upTo(30).mapToObj(at -> "i" + at).toList();
    var example =
        Example.of("alm")
            .module(
                "m",
                module -> {
                  module.group(
                      "g",
                      Combination.MINIMUM,
                      names.stream().map(name -> level(name).required(3)).toArray(Ask[]::new));
                  upTo(90).forEach(at -> module.step("s" + at, some(names, random)));
                  return module;
                });
    names.forEach(name -> example.directors(name, 1));
    var ways = ways(example);

    assertThat(ways.opens()).isTrue();
    assertThat(ways.isSmallest()).isFalse();
    assertThat(ways.choices().getFirst().ways()).hasSize(1);
  }

  private static List<String> some(List<String> names, Random random) {
    return IntStream.range(0, 3)
        .mapToObj(_ -> names.get(random.nextInt(names.size())))
        .distinct()
        .toList();
  }
}
