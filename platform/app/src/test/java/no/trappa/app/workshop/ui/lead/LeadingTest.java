package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Language;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Pace;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Scene;
import no.trappa.app.workshop.room.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(People.class)
class LeadingTest extends FacilitatorAtWork {

  private static final String OVER =
      "Vurderingen er avsluttet. Her ser du hvor møtet endte. Ingenting kan endres.";
  private static final IndicatorRef OWN_GAIN = IndicatorRef.parse("preconditions/own-gain");

  private final Evaluations evaluations;
  private final LiveRooms rooms;
  private final People people;
  private final Clock clock;
  private final Evaluation evaluation;

  LeadingTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired LiveRooms rooms,
      @Autowired People people,
      @Autowired Clock clock) {
    this.evaluations = evaluations;
    this.rooms = rooms;
    this.people = people;
    this.clock = clock;
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
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
        .contains(evaluation.joinCode().toString())
        .contains("Svarer nå")
        .contains("Åpne storskjermen i ny fane");
  }

  @Test
  void whoHasAnsweredIsCountedWithoutReloading() {
    var director = people.join(evaluation, "fjellheim", "municipal-director");
    lead(new Move.Open(OWN_GAIN));
    open();
    assertThat(page()).contains("0 av 1");
    people.say(director, OWN_GAIN.toString(), 2);
    waitFor(() -> page().contains("1 av 1"));
  }

  @Test
  void whoAnswersAfterTheRevealIsCountedAsLate() {
    var director = people.join(evaluation, "fjellheim", "municipal-director");
    lead(new Move.Open(OWN_GAIN));
    lead(new Move.Reveal());
    people.say(director, OWN_GAIN.toString(), 2);
    open();

    assertThat(page()).contains("Én svarte etter at svarene ble vist");
  }

  @Test
  void whileAQuestionIsOpenNothingIsSaidAboutHowPeopleAnswer() {
    people.say(people.join(evaluation, "fjellheim", "municipal-director"), OWN_GAIN.toString(), 4);
    people.say(people.join(evaluation, "fjellheim", "head-of-finance"), OWN_GAIN.toString(), 0);
    lead(new Move.Open(OWN_GAIN));
    open();

    assertThat(page()).doesNotContain("Sprikende svar").doesNotContain("trinn");
  }

  @Test
  void aSecondFacilitatorIsToldWhoMovedAndWhat() {
    open();
    rooms.move(evaluation.id(), new Move.Open(OWN_GAIN), "ola", 0);
    press("Åpne det første spørsmålet");

    assertThat(page()).contains("Noen andre kom først").contains("ola åpnet «");
    assertThat(room().moves()).isEqualTo(1);
    assertThat(page()).contains("Vis svarene");
  }

  @Test
  void thePageFollowsAnotherFacilitatorWithoutReloading() {
    open();
    rooms.move(evaluation.id(), new Move.Open(OWN_GAIN), "ola", 0);
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
    press("Ta det mest delte først");
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
    Programme.of(evaluations.definitions(evaluation.id()))
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
    evaluations.close(evaluation.id(), "ola");
    waitFor(() -> buttons().isEmpty());

    assertThat(find(Paragraph.class).withText(OVER).exists()).isTrue();
  }

  @Test
  void thePageSpeaksTheReadersLanguage() {
    UI.getCurrent().setLocale(Language.NN.locale());
    open();
    assertThat(page()).contains("Opne det første spørsmålet").contains("Tidtakar");
  }

  private void open() {
    navigate(LeadView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  /** Another page of the same facilitator. */
  private void lead(Move move) {
    rooms.move(evaluation.id(), move, "kari", room().moves());
  }

  /** Of several buttons that say the same, the one beside the question comes first. */
  @Override
  protected void press(String words) {
    test(find(Button.class).withText(words).all().getFirst()).click();
  }

  private List<String> buttons() {
    return find(Button.class, (Component) getCurrentView()).all().stream()
        .map(Button::getText)
        .toList();
  }

  /** News comes a moment after what it tells of, and may come in several parts. */
  private void waitFor(BooleanSupplier shown) {
    for (var looks = 0; looks < 20 && !shown.getAsBoolean(); looks++) {
      runPendingSignalsTasks(1, TimeUnit.SECONDS);
    }
    assertThat(shown.getAsBoolean()).isTrue();
  }

  private Room room() {
    return rooms.room(evaluation.id());
  }

  private IndicatorRef question() {
    return room().scene().question().orElseThrow();
  }

  private Step step(IndicatorRef question) {
    return Optional.ofNullable(room().asked().get(question)).orElseThrow().step();
  }

  private Duration left() {
    return room().left(clock.instant()).orElseThrow();
  }
}
