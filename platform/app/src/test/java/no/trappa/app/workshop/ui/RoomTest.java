package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.workshop.Turnout;
import no.trappa.app.workshop.Turnouts;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Pace;
import no.trappa.app.workshop.room.Picture;
import org.junit.jupiter.api.Test;

/** A participant without a script follows the room by loading the page. */
@WorkshopTest
class RoomTest {

  private static final IndicatorRef OWN_GAIN = IndicatorRef.parse("every-kind/own-gain");

  private final LiveRooms rooms;
  private final Turnouts turnouts;
  private final Answers answers;
  private final Evaluation evaluation;
  private final Phone phone;

  RoomTest(Workshop.Host workshop, LiveRooms rooms, Turnouts turnouts, Answers answers) {
    this.rooms = rooms;
    this.turnouts = turnouts;
    this.answers = answers;
    this.evaluation = workshop.evaluation();
    this.phone = workshop.director(evaluation);
  }

  @Test
  void everybodyGoesAtTheirOwnPaceUntilTheRoomLeads() {
    assertThat(phone.open("/p").path()).isEqualTo("/p/q/1");

    move(new Move.Show(Picture.CODE));
    assertThat(phone.open("/p").path()).isEqualTo("/p/room");
    assertThat(phone.text()).contains("Neste spørsmål kommer her av seg selv");

    move(new Move.Lead(Pace.OWN));
    assertThat(phone.open("/p").path()).isEqualTo("/p/q/1");
  }

  @Test
  void nothingIsSaidOfTheRoomWhileEverybodyGoesAtTheirOwnPace() {
    assertThat(phone.open("/p").page().select("#led")).isEmpty();
    assertThat(phone.text()).doesNotContain("Gå dit rommet er");
  }

  @Test
  void anOpenedQuestionIsAnsweredWhereTheRoomIs() {
    move(new Move.Open(OWN_GAIN));

    assertThat(phone.open("/p").text()).contains("Spørsmålet er åpent");
    phone.choose("answer", "2").press("Lagre");

    assertThat(phone.isChosen("answer", "2")).isTrue();
    assertThat(turnout()).returns(1, Turnout::asked).returns(1, Turnout::answered);
  }

  @Test
  void theOwnAnswerIsSeenAfterTheReveal() {
    move(new Move.Open(OWN_GAIN));
    phone.open("/p").choose("answer", "2").press("Lagre");
    move(new Move.Reveal());

    assertThat(phone.open("/p").path()).isEqualTo("/p/room");
    assertThat(phone.page().select("#own").text()).contains("Svaret ditt").contains("2.");
    assertThat(phone.page().select("#own .badge")).isEmpty();
  }

  @Test
  void anAnswerAfterTheRevealIsCountedAsSuch() {
    move(new Move.Open(OWN_GAIN));
    move(new Move.Reveal());
    phone.open("/p/q/1").choose("answer", "3").press("Neste");

    assertThat(turnout()).returns(1, Turnout::late);
    assertThat(phone.open("/p").page().select("#own .badge").text())
        .isEqualTo("Kom etter at svarene ble vist");
  }

  @Test
  void aSecondRoundIsAnsweredByKeepingTheAnswer() {
    move(new Move.Open(OWN_GAIN));
    phone.open("/p").choose("answer", "2").press("Lagre");
    move(new Move.Reveal());
    move(new Move.VoteAgain());
    assertThat(turnout()).returns(0, Turnout::answered);

    assertThat(phone.open("/p").text()).contains("Runde 2");
    phone.press("Behold svaret mitt");

    assertThat(turnout()).returns(1, Turnout::answered);
    assertThat(answers.given(evaluation.id(), OWN_GAIN)).allMatch(given -> given.round() == 2);
  }

  @Test
  void aPausedRoomKeepsEverythingAndLetsPeopleIn() {
    move(new Move.Open(OWN_GAIN));
    move(new Move.Pause());

    assertThat(phone.open("/p").text()).contains("Vi har pause").contains("samme lenke");
  }

  @Test
  void whoAsksForMoreTimeIsCountedOnceAndNotNamed() {
    move(new Move.Open(OWN_GAIN));
    move(new Move.StartTimer(Duration.ofMinutes(2)));
    assertThat(phone.open("/p").text())
        .containsPattern("Tid igjen: 1:5\\d")
        .contains("tas imot også");

    phone.press("Jeg trenger mer tid");

    assertThat(phone.text()).contains("ser at noen ber om mer tid, men ikke hvem");
    assertThat(turnout()).returns(1, Turnout::wishes);
  }

  private Turnout turnout() {
    return turnouts.of(evaluation).orElseThrow();
  }

  private void move(Move move) {
    rooms.move(evaluation.id(), move, "kari", rooms.room(evaluation.id()).moves());
  }
}
