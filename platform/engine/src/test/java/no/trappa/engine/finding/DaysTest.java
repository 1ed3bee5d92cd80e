package no.trappa.engine.finding;

import static no.trappa.engine.example.Ask.date;
import static no.trappa.engine.example.Example.ref;
import static no.trappa.engine.example.Outcome.place;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** Days are held against each other and against the reference day, 1 March 2026. */
class DaysTest {

  private static final Condition.Day REFERENCE = new Condition.Day.Reference();

  private static Condition.Day day(String question) {
    return new Condition.Day.Of(ref(question));
  }

  private static Condition within(String question, String period) {
    return new Condition.Within(ref(question), Period.parse(period));
  }

  private static Example asks(UnitKind per, Condition condition) {
    return Example.of("alm", "bjerk")
        .asks(date("signed"), date("decided"), date("plan").ofTheWhole())
        .module("m", module -> module.rule("rule", per, condition));
  }

  private static AnswerValue on(String day) {
    return new AnswerValue.On(LocalDate.parse(day));
  }

  private static List<Finding> found(Example example) {
    return example.evaluate().findings(Finding.Kind.WARNING);
  }

  @Test
  void aDayBeforeAnotherIsFoundInTheOrganisationItConcerns() {
    var example =
        asks(UnitKind.ORGANISATION, new Condition.Before(day("signed"), day("decided")))
            .say("alm", DIRECTOR, "signed", on("2026-01-01"))
            .say("alm", DIRECTOR, "decided", on("2026-01-02"))
            .say("bjerk", DIRECTOR, "signed", on("2026-01-02"))
            .say("bjerk", DIRECTOR, "decided", on("2026-01-02"));
    var findings = found(example);
    assertThat(findings).extracting(Finding::unit).containsExactly(Example.unit("alm"));
    assertThat(findings.getFirst().triggers())
        .extracting(Trigger::place)
        .containsExactly(place("decided", "alm"), place("signed", "alm"));
  }

  @Test
  void aDayThatIsMissingLeavesItUntold() {
    var example =
        asks(
                UnitKind.ORGANISATION,
                new Condition.Not(new Condition.Before(day("signed"), day("decided"))))
            .say("alm", DIRECTOR, "signed", on("2026-01-01"))
            .dontKnow("alm", DIRECTOR, "decided");
    assertThat(found(example)).isEmpty();
  }

  @Test
  void anOrganisationsDayIsHeldAgainstThatOfTheCollaboration() {
    var example =
        asks(UnitKind.ORGANISATION, new Condition.Before(day("signed"), day("plan")))
            .say("alm", DIRECTOR, "signed", on("2026-01-01"))
            .say("*", MANAGER, "plan", on("2026-02-01"));
    assertThat(found(example)).hasSize(1);
  }

  @Test
  void forTheCollaborationItMustHoldInEveryOrganisation() {
    var condition = new Condition.Before(day("signed"), REFERENCE);
    var example =
        asks(UnitKind.COLLABORATION, condition).say("alm", DIRECTOR, "signed", on("2026-01-01"));
    assertThat(found(example)).isEmpty();
    example.say("bjerk", DIRECTOR, "signed", on("2026-02-28"));
    assertThat(found(example)).hasSize(1);
  }

  @Test
  void theReferenceDayIsNotBeforeItself() {
    var condition = new Condition.Before(day("signed"), REFERENCE);
    var example =
        asks(UnitKind.ORGANISATION, condition).say("alm", DIRECTOR, "signed", on("2026-03-01"));
    assertThat(found(example)).isEmpty();
  }

  @Test
  void aDayIsRecentUpToItsPeriodAndNeverInTheFuture() {
    for (var day : List.of("2025-03-01", "2026-03-01")) {
      var example = asks(UnitKind.ORGANISATION, within("signed", "P12M"));
      assertThat(found(example.say("alm", DIRECTOR, "signed", on(day)))).as(day).hasSize(1);
    }
    for (var day : List.of("2025-02-28", "2026-03-02")) {
      var example = asks(UnitKind.ORGANISATION, within("signed", "P12M"));
      assertThat(found(example.say("alm", DIRECTOR, "signed", on(day)))).as(day).isEmpty();
    }
  }

  @Test
  void whomTheDayDoesNotApplyToIsLeftOut() {
    var condition = new Condition.Before(day("signed"), REFERENCE);
    var example =
        asks(UnitKind.COLLABORATION, condition)
            .say("alm", DIRECTOR, "signed", on("2026-01-01"))
            .notApplicable("bjerk", DIRECTOR, "signed", "No.");
    assertThat(found(example)).hasSize(1);
  }
}
