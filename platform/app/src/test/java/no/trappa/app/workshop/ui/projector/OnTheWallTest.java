package no.trappa.app.workshop.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Language;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.Rooms;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(People.class)
class OnTheWallTest extends FacilitatorAtWork {

  private static final IndicatorRef GAIN = IndicatorRef.parse("preconditions/own-gain");

  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final LiveRooms rooms;
  private final Rooms seats;
  private final People people;
  private Evaluation evaluation;

  OnTheWallTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired LiveRooms rooms,
      @Autowired Rooms seats,
      @Autowired People people) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.rooms = rooms;
    this.seats = seats;
    this.people = people;
  }

  @BeforeEach
  void start() {
    evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
  }

  @Test
  void beforeAnythingElseItShowsHowToJoin() {
    open();
    assertThat(page())
        .contains("Bli med med mobilen", evaluation.joinCode().toString(), "/j", "0 her");
  }

  @Test
  void theOldAddressOfTheBigScreenLeadsHere() {
    UI.getCurrent().navigate("evaluations/" + evaluation.id() + "/join");
    assertThat(getCurrentView()).isInstanceOf(ProjectorView.class);
  }

  @Test
  void anEvaluationThatIsNotThereIsNotFound() {
    assertThat(notFoundAt("evaluations/" + UUID.randomUUID() + "/projector")).isNotBlank();
    assertThat(notFoundAt("evaluations/nonsense/projector")).isNotBlank();
  }

  @Test
  void peopleAreSeenToArriveByWhereTheyComeFrom() {
    open();
    var kari = join("fjellheim", "municipal-director");
    join("fjellheim", "head-of-finance");
    seats.enter(kari);
    news();

    assertThat(page()).contains("2Fjellheim kommune", "1 her · 2 har blitt med");
  }

  @Test
  void whileOrganisationsAreNotNamedOnlyTheSumOfArrivalsIsTold() {
    make(new Move.ShowNames(false));
    join("fjellheim", "municipal-director");
    open();

    assertThat(page()).contains("1 har blitt med").doesNotContain("Fjellheim", "Kommune");
  }

  @Test
  void thePageItselfIsNobody() {
    open();
    assertThat(seats.here(evaluation.id())).isEmpty();
  }

  @Test
  void anOpenQuestionStandsThereWithItsLevelsAndHowManyHaveAnswered() {
    var kari = join("fjellheim", "municipal-director");
    join("storelv", "municipal-director");
    make(new Move.Open(GAIN));
    open();
    assertThat(page()).contains("Forutsetninger", "0 av 2har svart").contains(words(GAIN));

    people.say(kari, "preconditions/own-gain", 2);
    news();
    assertThat(page()).contains("1 av 2har svart");
  }

  @Test
  void nothingOfTheAnswersIsThereBeforeTheReveal() {
    var kari = join("fjellheim", "municipal-director");
    join("storelv", "municipal-director");
    make(new Move.Open(GAIN));
    open();
    var before = everything();
    people.say(kari, "preconditions/own-gain", 3);
    news();

    assertThat(everything()).isEqualTo(before.replace("0 av 2", "1 av 2"));
  }

  @Test
  void aSecondRoundIsMarkedAndShowsNothingOfTheFirst() {
    people.say(join("fjellheim", "municipal-director"), "preconditions/own-gain", 3);
    make(new Move.Open(GAIN));
    open();
    var first = everything();
    make(new Move.Reveal());
    make(new Move.VoteAgain());
    news();

    assertThat(everything().replaceAll("<span class=\"round\">.*?</span>", ""))
        .isEqualTo(first.replace("1 av 1", "0 av 1"));
    assertThat(page()).contains("Runde 2");
  }

  @Test
  void aBreakIsCalmAndKeepsTheCode() {
    make(new Move.Open(GAIN));
    open();
    make(new Move.Pause());
    news();

    assertThat(page())
        .contains("Vi har pause", evaluation.joinCode().toString())
        .doesNotContain(words(GAIN));
  }

  @Test
  void theTimeThatIsLeftIsSaid() {
    make(new Move.Open(GAIN));
    make(new Move.StartTimer(Duration.ofMinutes(2)));
    make(new Move.Pause());
    make(new Move.Resume());
    open();

    assertThat(page()).contains("Tid igjen");
  }

  @Test
  void itSpeaksTheFacilitatorsLanguage() {
    make(new Move.Open(GAIN));
    UI.getCurrent().setLocale(Language.EN.locale());
    open();

    assertThat(page()).contains("Preconditions", "have answered");
  }

  private void open() {
    navigate(ProjectorView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  private Participant join(String organisation, String role) {
    return people.join(evaluation, organisation, role);
  }

  private void make(Move move) {
    rooms.move(evaluation.id(), move, "kari", rooms.room(evaluation.id()).moves());
  }

  private void news() {
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  /** Every element with every attribute, seen or not. */
  private String everything() {
    return getCurrentView().getElement().getOuterHTML().replaceAll("\\s+", " ");
  }

  private String words(IndicatorRef ref) {
    return evaluations
        .definitions(evaluation.id())
        .indicator(ref)
        .orElseThrow()
        .question()
        .in(Language.NB);
  }
}
