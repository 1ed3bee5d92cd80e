package no.trappa.app.workshop.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.UUID;
import no.trappa.api.value.Language;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OnTheWallTest extends AtTheWall {

  OnTheWallTest(@Autowired Meeting meeting) {
    super(meeting);
  }

  @Test
  void beforeAnythingElseItShowsHowToJoin() {
    open();
    assertThat(page())
        .contains("Bli med på mobilen", evaluation.joinCode().toString(), "/j", "0 her");
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
    meeting.seats().enter(kari);
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
    assertThat(meeting.seats().here(evaluation.id())).isEmpty();
  }

  @Test
  void anOpenQuestionStandsThereWithItsLevelsAndHowManyHaveAnswered() {
    var kari = join("fjellheim", "municipal-director");
    join("storelv", "municipal-director");
    make(new Move.Open(GAIN));
    open();
    assertThat(page()).contains("Forutsetninger", "0 av 2har svart").contains(words(GAIN));

    meeting.people().say(kari, "preconditions/own-gain", 2);
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
    meeting.people().say(kari, "preconditions/own-gain", 3);
    news();

    assertThat(everything()).isEqualTo(before.replace("0 av 2", "1 av 2"));
  }

  @Test
  void aSecondRoundIsMarkedAndShowsNothingOfTheFirst() {
    meeting.people().say(join("fjellheim", "municipal-director"), "preconditions/own-gain", 3);
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
}
