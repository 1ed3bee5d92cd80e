package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.Test;

/** What the script sends, and what it is told. */
@WorkshopTest
class TapTest {

  private final Workshop.Host workshop;
  private final Evaluations evaluations;
  private final Evaluation evaluation;
  private final Phone phone;

  TapTest(Workshop.Host workshop, Evaluations evaluations) {
    this.workshop = workshop;
    this.evaluations = evaluations;
    this.evaluation = workshop.evaluation();
    this.phone = workshop.director(evaluation);
  }

  @Test
  void isSavedAndToldSo() {
    var told = phone.tap(tap(UUID.randomUUID(), "own-gain", "2", 0));

    assertThat(told.body())
        .contains("\"outcome\":\"KEPT\"", "\"revision\":1", "Lagret kl.", "\"answered\":1");
  }

  @Test
  void sentTwiceIsSavedOnce() {
    var id = UUID.randomUUID();

    phone.tap(tap(id, "own-gain", "2", 0));
    var again = phone.tap(tap(id, "own-gain", "2", 0));

    assertThat(again.body()).contains("\"outcome\":\"KEPT\"", "\"revision\":1");
    assertThat(evaluations.sheet(evaluation.id()).answers()).hasSize(1);
  }

  @Test
  void thatIsOlderThanAnotherIsToldSo() {
    phone.tap(tap(UUID.randomUUID(), "own-gain", "2", 0));

    var late = phone.tap(tap(UUID.randomUUID(), "own-gain", "4", 0));

    assertThat(late.body()).contains("\"outcome\":\"OUTDATED\"");
    assertThat(phone.open("/p/q/1").isChosen("answer", "2")).isTrue();
  }

  @Test
  void ofSomeoneElseOnTheSamePhoneIsRefused() {
    var forgotten = tap(UUID.randomUUID(), "own-gain", "2", 0);
    phone.open("/p/leave").press("Ja, gå ut");
    phone.open("/j/" + evaluation.joinCode()).choose("unit", "storli");
    phone.choose("role", Workshop.DIRECTOR).press("Bli med");

    assertThat(phone.tap(forgotten).body())
        .contains("\"outcome\":\"REFUSED\"", "gitt av en annen på denne enheten");
    assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
  }

  @Test
  void toAQuestionThatDoesNotExistIsRefused() {
    assertThat(phone.tap(tap(UUID.randomUUID(), "nothing", "2", 0)).body())
        .contains("\"outcome\":\"REFUSED\"", "stilles ikke til rollen din");
  }

  @Test
  void saysInWhichFieldAFaultLies() {
    assertThat(phone.tap(tap(UUID.randomUUID(), "own-gain", "-", 0)).body())
        .contains("\"outcome\":\"REFUSED\"", "\"field\":\"REASON\"");
  }

  @Test
  void afterTheEndIsRefusedWithTheReason() {
    workshop.close(evaluation);

    assertThat(phone.tap(tap(UUID.randomUUID(), "own-gain", "2", 0)).body())
        .contains("\"outcome\":\"REFUSED\"", "avsluttet");
  }

  @Test
  void withoutTheKeyIsRefused() {
    var mine = tap(UUID.randomUUID(), "own-gain", "2", 0);
    phone.open("/look/mark.svg");

    assertThat(phone.tap(mine).statusCode()).isEqualTo(403);
  }

  @Test
  void ofNobodyIsRefused() {
    assertThat(workshop.phone().tap("{}").statusCode()).isEqualTo(401);
  }

  private String tap(UUID id, String indicator, String answer, int seen) {
    return """
    {"id": "%s", "evaluation": "%s", "participant": "%s", "question": "every-kind/%s",
     "answers": ["%s"], "seen": %d}
    """
        .formatted(
            id, phone.self("evaluation"), phone.self("participant"), indicator, answer, seen);
  }
}
