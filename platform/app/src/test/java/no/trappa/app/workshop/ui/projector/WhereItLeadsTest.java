package no.trappa.app.workshop.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Picture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the room came to, and where that leads. */
class WhereItLeadsTest extends AtTheWall {

  WhereItLeadsTest(@Autowired Meeting meeting) {
    super(meeting);
  }

  @Test
  void whatWasAgreedStandsThereWithTheViewThatDidNotPrevail() {
    make(new Move.Open(GAIN));
    make(new Move.Reveal());
    settle("storelv", 3, "Vi har tallene", "Økonomi ser det annerledes");
    make(new Move.Agree());
    open();

    assertThat(page())
        .contains("Storelv kommune", "3: ", "Vi har tallene")
        .contains("Mindretallet mener: Økonomi ser det annerledes");
  }

  @Test
  void nothingAgreedIsSaidToo() {
    make(new Move.Open(GAIN));
    make(new Move.Reveal());
    make(new Move.Agree());
    open();

    assertThat(page()).contains("Ingen felles svar er skrevet ned");
  }

  @Test
  void theStairsSayHowHighAndWhatKeepsItThere() {
    make(new Move.Show(Picture.STAIRS));
    open();
    assertThat(page()).contains("Nivået kan ikke vises ennå", "Dette må avklares først:");
  }

  @Test
  void readinessTakesALineForEachOrganisation() {
    make(new Move.Show(Picture.READINESS));
    open();
    assertThat(page())
        .contains("krav er oppfylt", "Fjellheim kommune", "Storelv kommune", "Ytre Sund kommune");
  }

  @Test
  void nextStepsStandBesideWhatWasPutAside() {
    make(new Move.Park(GAIN));
    make(new Move.Show(Picture.STEPS));
    open();
    assertThat(page()).contains("Neste steg", "Satt til side: " + title(GAIN));
  }

  @Test
  void organisationsThatAreNotNamedAreNamedNowhere() {
    make(new Move.ShowNames(false));
    join("fjellheim", "municipal-director");
    settle("storelv", 3, "Vi har tallene", "Vi er usikre");
    make(new Move.Open(GAIN));
    open();
    assertNobodyIsNamed();
    for (var move : List.<Move>of(new Move.Reveal(), new Move.Discuss(), new Move.Agree())) {
      make(move);
      news();
      assertNobodyIsNamed();
    }
    for (var picture : Picture.values()) {
      make(new Move.Show(picture));
      news();
      assertNobodyIsNamed();
    }
    make(new Move.Show(Picture.READINESS));
    news();
    assertThat(page()).contains("Kommune A", "Kommune B", "Kommune C");
  }

  @Test
  void aClosedEvaluationThanksAndShowsNoCode() {
    open();
    meeting.evaluations().close(evaluation.id(), "kari");
    news();

    assertThat(page())
        .contains("Takk for innsatsen")
        .doesNotContain(evaluation.joinCode().toString());
  }

  private void assertNobodyIsNamed() {
    assertThat(everything()).doesNotContain("Fjellheim", "Storelv", "Ytre Sund", "fjellheim");
  }

  private void settle(String organisation, int level, String note, String minority) {
    meeting
        .settlements()
        .settle(
            evaluation.id(),
            new Decision.Agreed(
                Unit.of(new Organisation.Id(organisation)),
                QuestionRef.of(GAIN),
                new AnswerValue.Level(Fraction.of(level)),
                Optional.empty(),
                Optional.of(note),
                Optional.of(minority)),
            "kari",
            0);
  }
}
