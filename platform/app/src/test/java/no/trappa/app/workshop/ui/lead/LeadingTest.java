package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.ArrayList;
import no.trappa.api.value.Language;
import no.trappa.app.workshop.agenda.Taken;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Pace;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Scene;
import no.trappa.app.workshop.room.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LeadingTest extends AtTheMeeting {

  private static final String OVER =
      "Vurderingen er avsluttet. Her ser du hvor møtet endte. Ingenting kan endres.";

  LeadingTest(@Autowired Host host) {
    super(host);
  }

  @Test
  void oneButtonLeadsFromTheCodeThroughAQuestionToTheNext() {
    open();
    press("Åpne det første spørsmålet");
    var first = question();
    assertThat(step(first)).isEqualTo(Step.ANSWERING);
    press("Vis svarene");
    press("Snakk om det");
    assertThat(step(first)).isEqualTo(Step.DISCUSSING);
    press("Ferdig med spørsmålet");
    press("Neste spørsmål");

    assertThat(step(first)).isEqualTo(Step.AGREED);
    assertThat(question()).isNotEqualTo(first);
  }

  @Test
  void thePageShowsTheCodeTheQuestionAndTheWayToTheProjector() {
    open();
    press("Åpne det første spørsmålet");

    assertThat(page())
        .contains(evaluation().joinCode().toString())
        .contains("Svarer nå")
        .contains("Åpne storskjermen i ny fane");
  }

  @Test
  void whoHasAnsweredIsCountedWithoutReloading() {
    var director = join("fjellheim", "municipal-director");
    lead(new Move.Open(OWN_GAIN));
    open();
    assertThat(page()).contains("0 av 1");
    say(director, 2);
    waitFor(() -> page().contains("1 av 1"));
  }

  @Test
  void whoAnswersAfterTheRevealIsCountedAsLate() {
    var director = join("fjellheim", "municipal-director");
    lead(new Move.Open(OWN_GAIN));
    lead(new Move.Reveal());
    say(director, 2);
    open();

    assertThat(page()).contains("Én svarte etter at svarene ble vist");
  }

  @Test
  void whileAQuestionIsOpenNothingIsSaidAboutHowPeopleAnswer() {
    say(join("fjellheim", "municipal-director"), 4);
    say(join("fjellheim", "head-of-finance"), 0);
    lead(new Move.Open(OWN_GAIN));
    open();

    assertThat(page()).doesNotContain("Sprikende svar").doesNotContain("trinn");
  }

  @Test
  void aSecondFacilitatorIsToldWhoMovedAndWhat() {
    open();
    another(new Move.Open(OWN_GAIN));
    press("Åpne det første spørsmålet");

    assertThat(page()).contains("Noen andre kom først").contains("ola åpnet «");
    assertThat(room().moves()).isEqualTo(1);
    assertThat(page()).contains("Vis svarene");
  }

  @Test
  void thePageFollowsAnotherFacilitatorWithoutReloading() {
    open();
    another(new Move.Open(OWN_GAIN));
    waitFor(() -> buttons().contains("Vis svarene"));
    press("Vis svarene");

    assertThat(step(OWN_GAIN)).isEqualTo(Step.REVEALED);
  }

  @Test
  void aPauseHoldsEverythingUntilTheMeetingGoesOn() {
    lead(new Move.Open(OWN_GAIN));
    open();
    press("Ta pause");
    assertThat(room().paused()).isTrue();
    assertThat(buttons()).doesNotContain("Vis svarene", "Stem på nytt", "Ta pause");

    press("Fortsett møtet");
    assertThat(room().paused()).isFalse();
    assertThat(buttons()).contains("Vis svarene");
  }

  @Test
  void aQuestionIsSetAsideAndTakenUpAgain() {
    lead(new Move.Open(OWN_GAIN));
    open();
    press("Sett til side");
    assertThat(room().parked()).containsExactly(OWN_GAIN);
    assertThat(page()).contains("Satt til side");

    press("Ta opp igjen");
    assertThat(room().parked()).isEmpty();
  }

  @Test
  void theTimerIsStartedGivenMoreTimeAndStopped() {
    lead(new Move.Open(OWN_GAIN));
    open();
    press("3 min");
    assertThat(left()).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
    press("+1 min");
    assertThat(left()).isGreaterThan(Duration.ofMinutes(3));
    press("Stopp");

    assertThat(room().timer().isRunning()).isFalse();
  }

  @Test
  void namesOrderAndPaceAreTheGroupsToChoose() {
    open();
    press("Skjul navn på virksomheter");
    press("Ta sprikende svar først");
    press("Led rommet sammen");

    assertThat(room().named()).isFalse();
    assertThat(room().ordering()).isEqualTo(Ordering.MOST_MIXED_FIRST);
    assertThat(room().pace()).isEqualTo(Pace.TOGETHER);
  }

  @Test
  void theProjectorIsSentToThePictureThatIsPressed() {
    open();
    press("Neste steg");
    assertThat(room().scene()).isEqualTo(new Scene.Shown(Picture.STEPS));
  }

  @Test
  void whatIsAnsweredBeforeTheMeetingAndWhatIsLeftOutIsSaid() {
    open();
    assertThat(page()).doesNotContain("Før møtet").doesNotContain("Ikke i dette møtet");
    var agenda = host().agendas().of(evaluation().id()).agenda();
    var items = new ArrayList<>(agenda.items());
    items.set(0, items.getFirst().in(Taken.BEFORE));
    host().agendas().save(evaluation().id(), agenda.with(items), "ola", 0);
    waitFor(() -> page().contains("Før møtet"));
    assertThat(page()).doesNotContain("Ikke i dette møtet");

    items.set(0, items.getFirst().in(Taken.LATER));
    host().agendas().save(evaluation().id(), agenda.with(items), "ola", 1);
    waitFor(() -> page().contains("Ikke i dette møtet"));
  }

  @Test
  void goingBackOpensTheQuestionBefore() {
    open();
    press("Åpne det første spørsmålet");
    var first = question();
    press("Vis svarene");
    press("Ferdig med spørsmålet");
    press("Neste spørsmål");
    press("Tilbake");

    assertThat(question()).isEqualTo(first);
  }

  @Test
  void afterTheLastQuestionComeTheStairsTheReadinessAndTheSteps() {
    Programme.of(host().evaluations().definitions(evaluation().id()))
        .stops()
        .forEach(stop -> lead(new Move.Skip(stop.ref())));
    open();
    press("Vis trappa");
    press("Vis om dere er klare");
    press("Vis neste steg");

    assertThat(page()).contains("Møtet er gjennomført");
  }

  @Test
  void anEvaluationThatIsOverIsShownAsItEndedAndCannotBeMoved() {
    lead(new Move.Open(OWN_GAIN));
    open();
    assertThat(find(Paragraph.class).withText(OVER).exists()).isFalse();
    host().evaluations().close(evaluation().id(), "ola");
    waitFor(() -> buttons().isEmpty());

    assertThat(find(Paragraph.class).withText(OVER).exists()).isTrue();
  }

  @Test
  void thePageSpeaksTheReadersLanguage() {
    UI.getCurrent().setLocale(Language.NN.locale());
    open();
    assertThat(page()).contains("Opne det første spørsmålet").contains("Tidtakar");
  }
}
