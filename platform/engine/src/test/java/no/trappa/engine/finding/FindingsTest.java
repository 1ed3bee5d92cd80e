package no.trappa.engine.finding;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.MANAGER;
import static no.trappa.engine.example.Words.UNION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Outcome;
import org.junit.jupiter.api.Test;

/** What the engine says of its own accord. */
class FindingsTest {

  private static List<String> said(Outcome outcome, Finding.Kind kind) {
    return outcome.findings(kind).stream()
        .map(finding -> finding.unit() + " " + finding.says().en())
        .toList();
  }

  @Test
  void everyGapIsSaidOfTheOrganisationThatHasIt() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("law").required(3).critical(), level("will").required(2))
            .directors("law", 3, 1)
            .directors("will", 1, 2)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.GAP))
        .containsExactly(
            "bjerk law: level 1, the gate requires 3. This alone closes the gate.",
            "alm will: level 1, the gate requires 2.");
  }

  @Test
  void aDisputeAsksForAnAgreement() {
    var outcome =
        Example.of("alm")
            .asks(level("will"))
            .say("alm", DIRECTOR, "will", 4)
            .say("alm", FINANCE, "will", 1)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.DISAGREEMENT))
        .containsExactly("alm will: the answers lie two steps or more apart. Agree on one answer.");
    assertThat(outcome.findings(Finding.Kind.DISAGREEMENT).getFirst().triggers())
        .as("nobody's level is given away")
        .allMatch(trigger -> trigger.value().isEmpty());
  }

  @Test
  void aCounterpartTwoStepsAwayIsHeard() {
    var outcome =
        Example.of("alm")
            .asks(level("will").withUnion())
            .say("alm", DIRECTOR, "will", 4)
            .say("alm", UNION, "will", 1)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.DISAGREEMENT))
        .containsExactly("alm will: director says level 4, union says 1. The lower counts.");
  }

  @Test
  void aCounterpartOneStepAwayIsNot() {
    var outcome =
        Example.of("alm")
            .asks(level("will").withUnion())
            .say("alm", DIRECTOR, "will", 2)
            .say("alm", UNION, "will", 1)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.DISAGREEMENT)).isEmpty();
  }

  @Test
  void viewsOfOneObjectThatLieApartAreOneDisagreement() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("plan").ofTheWhole().across(Across.FACT).confirmed())
            .say("*", MANAGER, "plan", 4)
            .directors("plan", 4, 1)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.DISAGREEMENT))
        .containsExactly(
            "* plan: those who describe the same thing are two steps or more apart."
                + " Agree on one answer.");
  }

  @Test
  void organisationsFarApartAreWorthANotice() {
    var outcome = Example.of("alm", "bjerk").asks(level("will")).directors("will", 4, 1).evaluate();

    assertThat(outcome.findings(Finding.Kind.DISAGREEMENT))
        .singleElement()
        .returns(Rule.Severity.NOTICE, Finding::severity)
        .returns("will: there are 3 steps from the lowest to the highest.", one -> one.says().en());
  }

  @Test
  void everyMissingAnswerIsSaidWithItsReason() {
    var outcome =
        Example.of("alm", "bjerk", "gran", "hassel")
            .asks(level("will").required(2))
            .dontKnow("alm", DIRECTOR, "will")
            .say("bjerk", FINANCE, "will", 2)
            .notApplicable("gran", DIRECTOR, "will", "Joins later.")
            .evaluate();

    assertThat(said(outcome, Finding.Kind.MISSING))
        .containsExactlyInAnyOrder(
            "alm will: the answer is “don't know”.",
            "bjerk will: too few answers to show anything, and nobody has answered for all.",
            "gran will: said not to apply. The reason is not accepted yet.",
            "hassel will: not answered.");
  }

  @Test
  void aConfirmationThatIsMissingIsAskedOfItsOrganisation() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("plan").ofTheWhole().across(Across.FACT).confirmed())
            .say("*", MANAGER, "plan", 3)
            .directors("plan", 3)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.MISSING)).containsExactly("bjerk plan: not confirmed.");
  }

  @Test
  void allBeingAboveTheGateIsAStrength() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("will").required(2))
            .directors("will", 4, 3)
            .evaluate();

    assertThat(said(outcome, Finding.Kind.STRENGTH))
        .containsExactly("* will: all are at level 3 or more, above the 2 required.");
  }

  @Test
  void theGravestComesFirst() {
    var outcome =
        Example.of("alm", "bjerk")
            .asks(level("will").required(3), level("law").required(3).critical())
            .directors("will", 4, 2)
            .directors("law", 1, 3)
            .evaluate();

    assertThat(outcome.result().findings())
        .extracting(Finding::severity)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void norwegianIsWrittenAsWell() {
    var outcome = Example.of("alm").asks(level("will").required(2)).directors("will", 1).evaluate();

    assertThat(outcome.findings(Finding.Kind.GAP).getFirst().says())
        .returns("will: nivå 1, kravet er 2.", text -> text.nb())
        .returns("will: nivå 1, kravet er 2.", text -> text.nn());
  }
}
