package no.trappa.engine.tally;

import static no.trappa.engine.example.Ask.level;
import static no.trappa.engine.example.Words.DIRECTOR;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Role;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.Test;

/** Who is asked, and who speaks for whom. */
class PanelTest {

  private static final Unit ALM = Example.unit("alm");
  private static final Unit WHOLE = Unit.collaboration();

  private static Panel panel(Ask ask) {
    return new Questionnaire(Example.of("alm").asks(ask).definitions())
        .indicators()
        .findFirst()
        .orElseThrow()
        .panel();
  }

  private static Optional<Role.Id> role(String id) {
    return Optional.of(new Role.Id(id));
  }

  @Test
  void theResponsibleRoleSpeaksForItsOwnKindOfUnit() {
    assertThat(panel(level("will")).voice(ALM)).isEqualTo(role(DIRECTOR));
    assertThat(panel(level("plan").ofTheWhole()).voice(WHOLE)).isEqualTo(role(MANAGER));
  }

  @Test
  void theFirstContributorWhoCanSpeaksForTheOtherKind() {
    assertThat(panel(level("plan").ofTheWhole()).voice(ALM)).isEqualTo(role(DIRECTOR));
    assertThat(panel(level("will")).voice(WHOLE)).isEmpty();
  }

  @Test
  void organisationsAreAskedAboutOneObjectWhenTheyConfirmOrTheirViewCounts() {
    assertThat(panel(level("plan").ofTheWhole().across(Across.FACT)).asks(ALM)).isFalse();
    assertThat(panel(level("plan").ofTheWhole().across(Across.FACT).confirmed()).asks(ALM))
        .isTrue();
    assertThat(panel(level("plan").ofTheWhole()).asks(ALM)).isTrue();
  }

  @Test
  void theCollaborationIsNotAskedWhatOnlyOrganisationsAnswer() {
    assertThat(panel(level("will")).asks(WHOLE)).isFalse();
    assertThat(panel(level("will").ofBoth()).asks(WHOLE)).isTrue();
  }

  @Test
  void everybodyNamedIsAsked() {
    assertThat(panel(level("will")).roles()).contains(role(FINANCE).orElseThrow());
  }
}
