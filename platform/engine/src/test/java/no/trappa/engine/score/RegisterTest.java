package no.trappa.engine.score;

import static no.trappa.engine.example.Ask.computed;
import static no.trappa.engine.example.Ask.when;
import static no.trappa.engine.example.Example.ref;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Outcome.value;
import static no.trappa.engine.example.Rows.count;
import static no.trappa.engine.example.Rows.filled;
import static no.trappa.engine.example.Rows.minimum;
import static no.trappa.engine.example.Rows.none;
import static no.trappa.engine.example.Rows.register;
import static no.trappa.engine.example.Rows.row;
import static no.trappa.engine.example.Rows.share;
import static no.trappa.engine.example.Rows.sum;
import static no.trappa.engine.example.Words.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.RowCondition;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Rows;
import org.junit.jupiter.api.Test;

/** Rows of a register become quantities, and those become levels. */
class RegisterTest {

  private static final RowCondition OVERDUE =
      new RowCondition.All(
          List.of(
              new RowCondition.Before(
                  new RowCondition.Day.Of(new Column.Id("due")), new RowCondition.Day.Reference()),
              new RowCondition.Not(filled("measured"))));
  private static final List<RowQuantity> QUANTITIES =
      List.of(
          count("listed", "list", RowCondition.ANY),
          share("owned", "list", RowCondition.ANY, filled("owner")),
          count("overdue", "list", OVERDUE),
          sum(
              "budget",
              "list",
              "amount",
              new RowCondition.Chosen(new Column.Id("sort"), new Kind.Option.Id("budget"))),
          minimum("weakest", "list", "step"));

  private static Condition atLeast(String question, int bound) {
    return new Condition.AtLeast(ref(question), new Condition.Bound.Exactly(Fraction.of(bound)));
  }

  /** Level 3 when something is listed and all of it has an owner; else 1 when something is. */
  private static Ask kept() {
    return computed(
        "kept",
        List.of(),
        QUANTITIES,
        when(3, new Condition.All(List.of(atLeast("kept#listed", 1), atLeast("kept#owned", 1)))),
        when(1, atLeast("kept#listed", 1)),
        when(0, new Condition.All(List.of())));
  }

  private static Example example(Across across, String... members) {
    return Example.of(members).asks(register("list"), kept().across(across));
  }

  private static Example say(Example example, String unit, Rows rows) {
    return example.say(unit, DIRECTOR, "list", rows.value());
  }

  @Test
  void rowsAreCountedSharedAddedUpAndCompared() {
    var rows =
        row("cost", "owner", "Kari", "amount", "10", "sort", "budget", "step", 2)
            .and("skills", "amount", "5/2", "sort", "quality", "due", "2026-02-28")
            .own("Our own", "owner", "Ola", "amount", "0.5", "sort", "budget", "step", 1);
    var outcome = say(example(Across.MINIMUM, "alm"), "alm", rows).evaluate();

    assertThat(value(outcome.measure("kept#listed").whole())).contains("3");
    assertThat(value(outcome.measure("kept#owned").whole())).contains("2/3");
    assertThat(value(outcome.measure("kept#overdue").whole())).contains("1");
    assertThat(value(outcome.measure("kept#budget").whole())).contains("21/2");
    assertThat(value(outcome.measure("kept#weakest").whole())).contains("1");
    assertThat(outcome.level("kept")).contains("1");
  }

  @Test
  void aRowThatIsDueTodayIsNotOverdueAndNeitherIsOneThatWasMeasured() {
    var rows =
        row("cost", "due", Example.REFERENCE)
            .and("skills", "due", "2025-01-01", "measured", "2025-02-01")
            .and("service");
    var outcome = say(example(Across.MINIMUM, "alm"), "alm", rows).evaluate();
    assertThat(value(outcome.measure("kept#overdue").whole())).contains("0");
  }

  @Test
  void noRowIsAnAnswerThatCountsAsNothingListed() {
    var outcome = say(example(Across.MINIMUM, "alm"), "alm", none()).evaluate();
    assertThat(value(outcome.measure("kept#listed").whole())).contains("0");
    assertThat(outcome.level("kept")).contains("0");
  }

  @Test
  void withoutARowNothingElseCanBeTold() {
    var outcome = say(example(Across.MINIMUM, "alm"), "alm", none()).evaluate();
    for (var quantity : List.of("owned", "budget", "weakest")) {
      assertThat(outcome.measure("kept#" + quantity).whole())
          .isInstanceOfSatisfying(
              Score.Withheld.class,
              withheld -> {
                assertThat(withheld.reason()).isEqualTo(Score.Reason.MISSING_INPUT);
                assertThat(withheld.decidedBy()).containsExactly(place("list", "alm"));
              });
    }
  }

  @Test
  void aConditionThatCannotBeToldWithholdsTheLevel() {
    var level =
        computed(
            "kept",
            List.of(),
            QUANTITIES,
            when(2, atLeast("kept#weakest", 1)),
            when(0, new Condition.All(List.of())));
    var outcome = say(Example.of("alm").asks(register("list"), level), "alm", none()).evaluate();
    assertThat(outcome.withheld("kept").reason()).isEqualTo(Score.Reason.MISSING_INPUT);
    assertThat(outcome.withheld("kept").decidedBy()).containsExactly(place("list", "alm"));
  }

  @Test
  void whoeverHasNotAnsweredTheRegisterWithholdsTheLevel() {
    var example = example(Across.SPREAD, "alm", "bjerk");
    var outcome = say(example, "alm", row("cost", "owner", "Kari")).evaluate();
    assertThat(outcome.withheld("kept").decidedBy()).containsExactly(place("list", "bjerk"));
    assertThat(outcome.measure("kept#listed").units().values())
        .extracting(score -> value(score))
        .containsExactly(Optional.of("1"), Optional.empty());
    assertThat(outcome.measure("kept#listed").whole().known()).isEmpty();
  }

  @Test
  void theLowestOrganisationCountsByItsOwnRows() {
    var example = example(Across.MINIMUM, "alm", "bjerk");
    say(example, "alm", row("cost", "owner", "Kari"));
    var outcome = say(example, "bjerk", row("cost").and("skills", "owner", "Ola")).evaluate();
    assertThat(outcome.level("kept")).contains("1");
    assertThat(outcome.score("kept").coverage().answered()).isEqualTo(2);
    assertThat(outcome.score("kept").coverage().respondents()).isEqualTo(2);
  }

  @Test
  void eachOrganisationHasALevelFromItsOwnRows() {
    var example = example(Across.MINIMUM, "alm", "bjerk");
    say(example, "alm", row("cost", "owner", "Kari"));
    var outcome = say(example, "bjerk", none()).evaluate();
    assertThat(outcome.level("kept", "alm")).contains("3");
    assertThat(outcome.level("kept", "bjerk")).contains("0");
    assertThat(outcome.indicator("kept").spread()).contains(3);
  }

  @Test
  void theGateRequiresItOfEachOrganisation() {
    var example =
        Example.of("alm", "bjerk")
            .asks(register("list"), kept().across(Across.MINIMUM).required(3));
    say(example, "alm", row("cost", "owner", "Kari"));
    var outcome = say(example, "bjerk", row("cost")).evaluate();
    assertThat(outcome.requirement("kept", "alm").isMet()).isTrue();
    assertThat(outcome.requirement("kept", "bjerk").isMet()).isFalse();
  }

  @Test
  void aStepIsForTheOrganisationThatFallsShort() {
    var example =
        Example.of("alm", "bjerk")
            .asks(register("list"), kept().across(Across.MINIMUM).required(3))
            .module("m", module -> module.step("write", List.of("kept")));
    say(example, "alm", row("cost", "owner", "Kari"));
    var outcome = say(example, "bjerk", row("cost")).evaluate();
    assertThat(outcome.result().nextSteps().opens()).isTrue();
    assertThat(outcome.result().nextSteps().steps())
        .singleElement()
        .satisfies(step -> assertThat(step.units()).containsExactly(Example.unit("bjerk")));
  }

  @Test
  void aRulePerOrganisationLooksAtItsOwnLevel() {
    var example =
        Example.of("alm", "bjerk")
            .asks(register("list"), kept().across(Across.MINIMUM))
            .module(
                "m",
                module ->
                    module.rule(
                        "low", UnitKind.ORGANISATION, new Condition.Not(atLeast("kept", 3))));
    say(example, "alm", row("cost", "owner", "Kari"));
    var findings = say(example, "bjerk", row("cost")).evaluate().findings(Finding.Kind.WARNING);
    assertThat(findings).extracting(Finding::unit).containsExactly(Example.unit("bjerk"));
  }

  @Test
  void orAllRowsCountTogether() {
    var example = example(Across.SPREAD, "alm", "bjerk");
    say(example, "alm", row("cost", "owner", "Kari"));
    assertThat(say(example, "bjerk", none()).evaluate().level("kept")).contains("3");
  }

  @Test
  void anOrganisationItDoesNotApplyToIsLeftOut() {
    var example = example(Across.MINIMUM, "alm", "bjerk");
    example.notApplicable("bjerk", DIRECTOR, "list", "No.");
    var outcome = say(example, "alm", row("cost", "owner", "Kari")).evaluate();
    assertThat(outcome.level("kept")).contains("3");
  }

  @Test
  void theTraceNamesTheRows() {
    var example = example(Across.SPREAD, "alm");
    var outcome = say(example, "alm", row("cost", "owner", "Kari").own("Our own")).evaluate();
    var score = (Score.Scored) outcome.measure("kept#owned").whole();
    assertThat(score.trace())
        .isEqualTo(
            new Trace.Ratio(
                new Trace.Counted(place("list", "alm"), List.of("cost")),
                new Trace.Counted(place("list", "alm"), List.of("cost", "Our own"))));
  }

  @Test
  void aRulePerOrganisationLooksAtItsOwnRows() {
    var example =
        Example.of("alm", "bjerk")
            .asks(register("list"), kept().across(Across.SPREAD))
            .module(
                "m",
                module -> module.rule("late", UnitKind.ORGANISATION, atLeast("kept#overdue", 1)));
    say(example, "alm", row("cost", "due", "2026-01-01"));
    var findings = say(example, "bjerk", row("cost")).evaluate().findings(Finding.Kind.WARNING);
    assertThat(findings).extracting(Finding::unit).containsExactly(Example.unit("alm"));
    assertThat(findings.getFirst().triggers().getFirst().value())
        .isEqualTo(Optional.of(Fraction.ONE));
  }

  @Test
  void theRowsOfRecordAreThoseAgreedOn() {
    var example = example(Across.SPREAD, "alm");
    say(example, "alm", row("cost"));
    var agreed = row("cost", "owner", "Kari").value();
    var outcome = example.agree("alm", "list", agreed).evaluate();
    assertThat(outcome.indicator("list").said()).containsEntry(Example.unit("alm"), agreed);
    assertThat(outcome.level("kept")).contains("3");
  }
}
