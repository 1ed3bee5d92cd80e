package no.trappa.app.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@Import(People.class)
class ReadingRemarksTest extends FacilitatorAtWork {

  private static final String OWN_GAIN = "preconditions/own-gain";
  private static final EvidenceNote MINUTES =
      new EvidenceNote(
          "Sak 26/104",
          Optional.of("https://fjellheim.example/26-104"),
          Optional.of(LocalDate.of(2026, 1, 15)));

  private final People people;
  private final Evaluation evaluation;

  ReadingRemarksTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired People people) {
    this.people = people;
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
  }

  @Test
  void beforeAnybodyHasWrittenThePageSaysWhatWillCome() {
    open();
    assertThat(page()).contains("Ingen har skrevet noe ennå");
  }

  @Test
  void commentsAndEvidenceStandAtTheirQuestionWithoutNameOrRole() {
    var director = join("municipal-director");
    people.say(director, OWN_GAIN, 4, "<b>Regnet på</b> i mars", MINUTES);
    open();

    assertThat(page())
        .contains(
            "Hva kommunen selv vinner", "<b>Regnet på</b> i mars", "Fra noen av dem som har svart")
        .contains("Sak 26/104", "Fjellheim kommune · 15. januar 2026")
        .doesNotContain("Kommunedirektør");
  }

  @Test
  void aLinkOpensElsewhereAndTellsNothingOfUs() {
    people.say(join("municipal-director"), OWN_GAIN, 4, "Regnet på", MINUTES);
    open();

    var link = find(Anchor.class).withText("Sak 26/104").single();
    assertThat(link.getHref()).isEqualTo("https://fjellheim.example/26-104");
    assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
  }

  @Test
  void whatIsWrittenMeanwhileComesByItself() {
    open();
    people.say(join("municipal-director"), OWN_GAIN, 4, "Regnet på i mars", MINUTES);
    runPendingSignalsTasks(5, TimeUnit.SECONDS);

    assertThat(page()).contains("Regnet på i mars");
  }

  @Test
  void theRoomSaysHowMuchThereIsToRead() {
    people.say(join("municipal-director"), OWN_GAIN, 4, "Regnet på", MINUTES);
    navigate(RoomView.class, parameters());
    runPendingSignalsTasks();
    assertThat(page()).contains("Én kommentar · Ett dokument");
  }

  @Test
  void whoeverSettlesADisputeReadsWhatWasWrittenAboutIt() {
    people.say(join("municipal-director"), OWN_GAIN, 4, "Regnet på i mars", MINUTES);
    people.say(join("head-of-finance"), OWN_GAIN, 1);
    navigate(SettlementView.class, parameters());
    assertThat(page()).contains("langt fra hverandre", "Regnet på i mars", "Sak 26/104");
  }

  @Test
  @WithMockUser(username = "ola", roles = "ADMINISTRATOR")
  void whoeverIsNoFacilitatorIsRefused() {
    assertThat(refusalAt("evaluations/" + evaluation.id() + "/remarks"))
        .contains("Du har ikke tilgang");
  }

  private Participant join(String role) {
    return people.join(evaluation, "fjellheim", role);
  }

  private void open() {
    navigate(RemarksView.class, parameters());
  }

  private Map<String, String> parameters() {
    return Map.of("evaluation", evaluation.id().toString());
  }
}
