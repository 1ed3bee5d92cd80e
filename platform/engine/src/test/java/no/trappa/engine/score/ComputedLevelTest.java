package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.choiceInput;
import static no.trappa.engine.example.Ask.computed;
import static no.trappa.engine.example.Ask.input;
import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Ask.when;
import static no.trappa.engine.example.Example.ref;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** A wish marked on two axes by each organisation, of which the level follows. */
class ComputedLevelTest {

  private static Condition apart(int steps) {
    return new Condition.SpreadAtMost(List.of(ref("wish#scope"), ref("wish#bond")), steps);
  }

  private static Example wish() {
    return Example.of("alm", "bjerk")
        .asks(
            computed(
                    "wish",
                    List.of(input("scope"), input("bond"), choiceInput("decided", "yes", "no")),
                    when(
                        4,
                        new Condition.All(
                            List.of(
                                apart(1),
                                new Condition.Chosen(
                                    ref("wish#decided"), new Kind.Option.Id("yes"))))),
                    when(3, apart(1)),
                    when(2, apart(2)),
                    when(1, new Condition.All(List.of())))
                .across(Across.SPREAD)
                .required(3));
  }

  private static Example marks(Example example, String unit, int scope, int bond, String decided) {
    return example
        .say(unit, DIRECTOR, "wish#scope", scope)
        .say(unit, DIRECTOR, "wish#bond", bond)
        .choose(unit, DIRECTOR, "wish#decided", decided);
  }

  @Test
  void theFirstLevelWhoseConditionHoldsCounts() {
    var outcome = marks(marks(wish(), "alm", 2, 3, "yes"), "bjerk", 3, 3, "yes").evaluate();

    assertThat(outcome.level("wish")).contains("4");
    assertThat(outcome.score("wish").coverage()).isEqualTo(new Coverage(2, 2, 2));
  }

  @Test
  void oneOtherChoiceMakesItTheNext() {
    var outcome = marks(marks(wish(), "alm", 2, 3, "yes"), "bjerk", 3, 3, "no").evaluate();

    assertThat(outcome.level("wish")).contains("3");
  }

  @Test
  void theWorstAxisCountsAndTheTraceSaysWhy() {
    var outcome = marks(marks(wish(), "alm", 0, 3, "yes"), "bjerk", 3, 3, "yes").evaluate();

    assertThat(outcome.level("wish")).contains("1");
    assertThat(outcome.indicator("wish").spread()).contains(3);
    var trace = (Trace.Derived) ((Score.Scored) outcome.score("wish")).trace();
    assertThat(trace.because().en()).isEqualTo("because 1");
    assertThat(trace.from())
        .extracting(trigger -> trigger.place())
        .contains(place("wish#scope", "alm"), place("wish#scope", "bjerk"));
  }

  @Test
  void anOrganisationWithoutAMarkWithholdsItAndIsNamed() {
    var outcome =
        marks(wish(), "alm", 2, 3, "yes").say("bjerk", DIRECTOR, "wish#scope", 3).evaluate();

    assertThat(outcome.withheld("wish").reason()).isEqualTo(Score.Reason.MISSING_INPUT);
    assertThat(outcome.withheld("wish").decidedBy())
        .containsExactly(place("wish#bond", "bjerk"), place("wish#decided", "bjerk"));
    assertThat(outcome.findings(Finding.Kind.MISSING))
        .extracting(finding -> finding.says().en())
        .containsExactly("missing");
  }

  @Test
  void theGateLooksAtTheWholeOnce() {
    var outcome = marks(marks(wish(), "alm", 2, 3, "yes"), "bjerk", 4, 3, "yes").evaluate();

    assertThat(outcome.result().gate().requirements())
        .extracting(requirement -> requirement.place())
        .containsExactly(place("wish", "*"));
    assertThat(outcome.indicator("wish").units()).containsOnlyKeys(Example.unit("*"));
  }

  @Test
  void itMayLookAtAnotherIndicatorAndWaitsWhileThatIsUnknown() {
    var example =
        Example.of("alm")
            .asks(
                computed(
                    "fit",
                    List.of(input("scope")),
                    when(
                        4,
                        new Condition.AtLeast(
                            ref("own"), new Condition.Bound.Exactly(Fraction.of(3)))),
                    when(1, new Condition.All(List.of()))),
                level("own"))
            .say("alm", DIRECTOR, "fit#scope", 2);

    assertThat(example.evaluate().withheld("fit").decidedBy()).containsExactly(place("own", "alm"));
    assertThat(example.directors("own", 3).evaluate().level("fit")).contains("4");
  }
}
