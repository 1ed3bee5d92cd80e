package no.trappa.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

  private static final Definitions DEFINITIONS = EveryKind.read();
  private static final Unit GRANVIK = Unit.of(new Organisation.Id("granvik"));

  @Test
  void asksInTheModulesOwnOrder() {
    assertThat(asked(GRANVIK, "municipal-director"))
        .containsExactly("own-gain", "cost-key", "staff", "joint-name", "meetings", "wish");
  }

  @Test
  void asksTheOrganisationsToConfirmWhatTheCollaborationAnswers() {
    assertThat(asked(GRANVIK, "municipal-director")).contains("cost-key");
    assertThat(asked(Unit.collaboration(), "project-manager")).containsExactly("cost-key");
  }

  @Test
  void asksNobodyWhatTheirRoleIsNotAsked() {
    assertThat(asked(GRANVIK, "procurement-officer")).isEmpty();
  }

  @Test
  void asksNothingWhereTheLevelFollowsFromRows() {
    assertThat(asked(GRANVIK, "digitalisation-manager"))
        .contains("benefit-list")
        .doesNotContain("benefits-owned");
  }

  @Test
  void aScreenIsAnsweredWhenNothingButTheOptionalIsOpen() {
    var wish = questionnaire(GRANVIK, "municipal-director").screen(6).orElseThrow();
    var scope = QuestionRef.parse("every-kind/wish#scope");
    var decided = QuestionRef.parse("every-kind/wish#decided");

    assertThat(wish.parts()).hasSize(3);
    assertThat(wish.isAnswered(Set.of(scope))).isFalse();
    assertThat(wish.isAnswered(Set.of(scope, decided))).isTrue();
  }

  @Test
  void knowsWhereSomeoneIsSeen() {
    assertThat(questionnaire(GRANVIK, "head-of-finance").visible()).isEqualTo(1);
    assertThat(questionnaire(GRANVIK, "union-representative").visible()).isEqualTo(1);
  }

  private static List<String> asked(Unit unit, String role) {
    return questionnaire(unit, role).screens().stream()
        .map(screen -> screen.indicator().id().value())
        .toList();
  }

  private static Questionnaire questionnaire(Unit unit, String role) {
    return Questionnaire.of(DEFINITIONS, unit, new Role.Id(role));
  }
}
