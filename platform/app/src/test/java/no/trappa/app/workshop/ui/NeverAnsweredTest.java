package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that must not be taken, however they come. */
@WorkshopTest
class NeverAnsweredTest {

  private final Workshop.Host workshop;
  private final Evaluations evaluations;
  private Evaluation evaluation;
  private Phone phone;

  NeverAnsweredTest(Workshop.Host workshop, Evaluations evaluations) {
    this.workshop = workshop;
    this.evaluations = evaluations;
    this.evaluation = workshop.evaluation();
    this.phone = workshop.phone();
  }

  @BeforeEach
  void join() {
    evaluation = workshop.evaluation();
    phone = workshop.director(evaluation);
  }

  @Test
  void twiceForTheSamePage() {
    var body = form("own-gain", "answer=2&page=one");
    phone.post("/p/q/1", body).post("/p/q/1", body);

    assertThat(phone.open("/p/q/1").written("seen")).isEqualTo("1");
  }

  @Test
  void anOldPageOverANewerAnswer() {
    var old = form("own-gain", "answer=1&page=old&seen=0");
    phone.choose("answer", "4").press("Neste").post("/p/q/1", old);

    assertThat(phone.text()).contains("Det nyeste svaret gjelder og vises her.");
    assertThat(phone.isChosen("answer", "4")).isTrue();
  }

  @Test
  void toAnotherQuestionThanTheFormNames() {
    phone.post("/p/q/2", form("own-gain", "answer=1"));

    assertThat(phone.status()).isEqualTo(404);
    assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
  }

  @Test
  void toAQuestionTheRoleIsNotAsked() {
    phone.post("/p/q/1", form("accounts", "answer=1"));

    assertThat(phone.status()).isEqualTo(404);
    assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
  }

  @Test
  void withoutTheKeyOfThePage() {
    phone.post("/p/q/1", "question=every-kind/own-gain&answer=2");

    assertThat(phone.status()).isEqualTo(403);
    assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
  }

  @Test
  void withTheKeyOfSomeoneElse() {
    var other = workshop.director(evaluation);

    phone.post("/p/q/1", "key=" + other.key() + "&question=every-kind/own-gain&answer=2");

    assertThat(phone.status()).isEqualTo(403);
  }

  @Test
  void forSomebodyWhoMadeUpACookie() {
    var stranger = workshop.phone().withCookie("trappa-participant", "0".repeat(32));

    assertThat(stranger.open("/p/q/1").path()).isEqualTo("/j");
  }

  @Test
  void afterTheEnd() {
    workshop.close(evaluation);

    phone.choose("answer", "2").press("Neste");

    assertThat(phone.path()).isEqualTo("/p/closed");
    assertThat(phone.text()).contains("Svaret ble ikke tatt imot");
    assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
  }

  private String form(String indicator, String fields) {
    return "key=" + phone.key() + "&question=every-kind/" + indicator + "&" + fields;
  }
}
