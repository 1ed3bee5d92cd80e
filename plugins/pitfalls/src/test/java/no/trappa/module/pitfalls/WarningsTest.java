package no.trappa.module.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Warnings that rest on the other modules' answers")
class WarningsTest {

  @ParameterizedTest(name = "{5} when {3} is {4}")
  @CsvSource({
    "pre-project, elvenes, municipal-director, preconditions/ambition-decided, 1, unclear-goals",
    "pre-project, elvenes, municipal-director, roles/benefit-owner, 1, unclear-goals",
    "pre-phase, elvenes, municipal-director, preconditions/own-gain, 0, no-concrete-benefit",
    "pre-phase, elvenes, municipal-director, preconditions/council-decision, 1, weak-anchoring",
    "pre-phase, *, project-manager, roles/leadership, 0, nobody-raises-it",
    "pre-project, elvenes, municipal-director, preconditions/affected-know, 1, involved-too-late",
    "pre-project, elvenes, municipal-director, roles/ordering-competence, 2, weak-ordering-competence",
    "operations, elvenes, municipal-director, roles/orderer, 0, deliverer-decides",
    "pre-project, elvenes, owner-representative, roles/owner, 1, owner-without-aim",
    "implementation, elvenes, digitalisation-manager, roles/service-agreement, 2, unsecured-deliveries",
    "implementation, elvenes, municipal-director, roles/orderer, 2, unclear-ordering",
  })
  void appearInThePhaseTheyConcern(
      String phase, String unit, String role, String question, int level, String warning) {
    var found = Sample.in(phase).level(unit, role, question, level).findings();

    assertThat(found).contains(warning + " " + unit);
  }

  @ParameterizedTest(name = "not {5} when {3} is {4}")
  @CsvSource({
    "pre-project, elvenes, municipal-director, preconditions/ambition-decided, 2, unclear-goals",
    "implementation, elvenes, municipal-director, preconditions/ambition-decided, 1, unclear-goals",
    "pre-phase, elvenes, municipal-director, preconditions/council-decision, 3, weak-anchoring",
    "pre-project, elvenes, municipal-director, preconditions/affected-know, 2, involved-too-late",
    "pre-project, elvenes, municipal-director, roles/ordering-competence, 3, weak-ordering-competence",
    "pre-project, elvenes, owner-representative, roles/owner, 2, owner-without-aim",
    "implementation, elvenes, digitalisation-manager, roles/service-agreement, 3, unsecured-deliveries",
  })
  void areSilentOtherwise(
      String phase, String unit, String role, String question, int level, String warning) {
    var found = Sample.in(phase).level(unit, role, question, level).findings();

    assertThat(found).doesNotContain(warning + " " + unit);
  }

  @Test
  void sayThatSomeCouncilsHaveComeFurtherThanOthers() {
    var found =
        Sample.in("pre-phase")
            .level("elvenes", "municipal-director", "preconditions/council-decision", 3)
            .level("fjordby", "municipal-director", "preconditions/council-decision", 1)
            .findings();

    assertThat(found).contains("anchored-in-some *", "weak-anchoring fjordby");
  }

  @Nested
  @DisplayName("about money")
  class Money {

    private Sample shared(String phase, int level) {
      return Sample.in(phase)
          .level("*", "project-manager", "preconditions/cost-sharing", level)
          .level("elvenes", "head-of-finance", "preconditions/cost-sharing", level)
          .level("fjordby", "head-of-finance", "preconditions/cost-sharing", level);
    }

    @Test
    void warnOfHiddenCostsBeforeTheyWarnOfTheSharing() {
      assertThat(shared("pre-project", 2).findings())
          .contains("hidden-costs *")
          .doesNotContain("unsettled-cost-sharing *");
      assertThat(shared("operations", 2).findings())
          .contains("unsettled-cost-sharing *")
          .doesNotContain("hidden-costs *");
    }

    private Sample transition(String... costs) {
      return Sample.in("pre-project")
          .lists("elvenes", "head-of-finance", "benefits/transition-costs", costs);
    }

    @Test
    void askForTheTransitionThatNobodyHasCounted() {
      assertThat(transition().findings()).contains("transition-left-out elvenes");
      assertThat(transition("{entry: parallel-operation}").findings())
          .contains("costs-without-figures elvenes")
          .doesNotContain("transition-left-out elvenes");
      assertThat(
              transition("{entry: parallel-operation, estimate: 200000, until: 2027-06-30}")
                  .findings())
          .doesNotContain("costs-without-figures elvenes", "transition-left-out elvenes");
    }

    @Test
    void warnThoseWhoPayByAKeyWithoutSeeingWhatEachServiceCosts() {
      var found =
          shared("operations", 3)
              .level("elvenes", "digitalisation-manager", "roles/service-agreement", 2)
              .level("fjordby", "digitalisation-manager", "roles/service-agreement", 3)
              .findings();

      assertThat(found)
          .contains("bill-without-basis elvenes")
          .doesNotContain("bill-without-basis fjordby");
    }
  }

  @Test
  void sayThatABenefitIsMissingWhenTheListIsEmpty() {
    var found =
        Sample.in("pre-phase")
            .lists("elvenes", "head-of-finance", "benefits/benefit-list")
            .findings();

    assertThat(found).contains("no-concrete-benefit elvenes");
  }

  @Test
  void leaveTheRolesOfAHostMunicipalityAlone() {
    var separated =
        Sample.in("operations").level("elvenes", "municipal-director", "roles/role-separation", 2);

    assertThat(separated.findings()).contains("unclear-ordering elvenes");
    assertThat(separated.as("host-municipality").findings())
        .doesNotContain("unclear-ordering elvenes");
    assertThat(separated.as("host-municipality-joint-board").findings())
        .doesNotContain("unclear-ordering elvenes");
  }
}
