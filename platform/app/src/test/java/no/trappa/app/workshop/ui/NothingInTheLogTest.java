package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people answer, who they are and how they come in stays out of the log. */
@WorkshopTest
@ExtendWith(OutputCaptureExtension.class)
class NothingInTheLogTest {

  private static final String WORDS = "We have no plan at all.";
  private static final IndicatorRef OWN_GAIN = IndicatorRef.parse("every-kind/own-gain");

  private final Workshop.Host workshop;
  private final LiveRooms rooms;
  private final Evaluation evaluation;

  NothingInTheLogTest(Workshop.Host workshop, LiveRooms rooms) {
    this.workshop = workshop;
    this.rooms = rooms;
    this.evaluation = workshop.evaluation();
  }

  @Test
  void whateverPeopleDoRightOrWrong(CapturedOutput log) {
    var phone = workshop.director(evaluation);
    phone.choose("answer", "2").write("comment", WORDS).press("Neste");
    phone.open("/p/q/1").choose("answer", "3").write("comment", WORDS + WORDS).press("Neste");
    phone.open("/p/q/99");
    phone.tap(tap(phone, "\"" + WORDS + "\""));
    phone.tap(tap(phone, WORDS));
    phone.tap(WORDS);
    phone.post("/p/q/1", "key=wrong&question=every-kind/own-gain&answer=" + WORDS.length());
    workshop.phone().open("/j/" + evaluation.joinCode() + "X");
    workshop.phone().post("/j/" + evaluation.joinCode(), "unit=granvik&role=mayor");
    move(new Move.Open(OWN_GAIN));
    move(new Move.Reveal());
    workshop.close(evaluation);
    phone.open("/p/q/1");

    assertThat(log.getAll())
        .doesNotContain(WORDS)
        .doesNotContain(phone.token())
        .doesNotContain(evaluation.joinCode().toString());
  }

  private String tap(Phone phone, String answer) {
    return """
    {"id":"%s","evaluation":"%s","participant":"%s","question":"every-kind/own-gain",\
    "answers":[%s],"instead":"","reason":"","seen":0}\
    """
        .formatted(UUID.randomUUID(), evaluation.id(), phone.self("participant"), answer);
  }

  private void move(Move move) {
    rooms.move(evaluation.id(), move, "kari", rooms.room(evaluation.id()).moves());
  }
}
