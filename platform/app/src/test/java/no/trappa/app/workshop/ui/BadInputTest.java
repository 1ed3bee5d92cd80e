package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.evaluation.UnitProgress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do by mistake, in haste or in two places at once. */
@WorkshopTest
class BadInputTest {

  private final Workshop.Host workshop;
  private final Evaluations evaluations;
  private final Answers answers;
  private final Commentary commentary;
  private final Evaluation evaluation;

  BadInputTest(
      Workshop.Host workshop, Evaluations evaluations, Answers answers, Commentary commentary) {
    this.workshop = workshop;
    this.evaluations = evaluations;
    this.answers = answers;
    this.commentary = commentary;
    this.evaluation = workshop.evaluation();
  }

  @Nested
  class JoiningTwice {

    @Test
    void fromTheFormThatWasSentAlreadyMakesOneParticipant() {
      var phone = workshop.phone().open("/j/" + evaluation.joinCode());
      var form = "key=" + phone.written("key") + "&unit=granvik&role=" + Workshop.DIRECTOR;
      phone.post("/j/" + evaluation.joinCode(), form);
      phone.post("/j/" + evaluation.joinCode(), form);

      assertThat(joined()).isEqualTo(1);
      assertThat(phone.path()).isEqualTo("/p/q/1");
    }

    @Test
    void inASecondTabLeadsToTheAnswersOfTheFirst() {
      var phone = workshop.phone().open("/j/" + evaluation.joinCode());
      var secondTab = "key=" + phone.written("key") + "&unit=storli&role=" + Workshop.DIRECTOR;
      phone.choose("unit", "granvik").choose("role", Workshop.DIRECTOR).press("Bli med");
      phone.choose("answer", "2").press("Neste");
      phone.post("/j/" + evaluation.joinCode(), secondTab);

      assertThat(joined()).isEqualTo(1);
      assertThat(phone.text()).contains("Granvik · Kommunedirektør").contains("1 av 6 besvart");
    }

    @Test
    void inTwoTabsTheNewestAnswerCountsAndTheOlderIsTold() {
      var phone = workshop.director(evaluation);
      var secondTab =
          "key=" + phone.key() + "&question=every-kind/own-gain&seen=0&answer=4&go=next";
      phone.choose("answer", "2").press("Neste");
      phone.post("/p/q/1", secondTab);

      assertThat(phone.text()).contains("Du har svart på dette i et annet vindu");
      assertThat(phone.isChosen("answer", "2")).isTrue();
    }
  }

  @Nested
  class AClosedEvaluation {

    @Test
    void isToldToWhoeverWasAboutToJoin() {
      var phone = workshop.phone().open("/j/" + evaluation.joinCode());
      workshop.close(evaluation);
      phone.choose("unit", "granvik").choose("role", Workshop.DIRECTOR).press("Bli med");

      assertThat(phone.heading()).isEqualTo("Vurderingen er avsluttet");
      assertThat(phone.text()).contains("Spør den som leder møtet");
      assertThat(joined()).isZero();
    }

    @Test
    void isToldToWhoeverWasAboutToAnswer() {
      var phone = workshop.director(evaluation).choose("answer", "2");
      workshop.close(evaluation);
      phone.press("Neste");

      assertThat(phone.path()).isEqualTo("/p/closed");
      assertThat(phone.text())
          .contains("Svaret ble ikke tatt imot", "Du svarte på 0 av 6 spørsmål");
    }

    @Test
    void givesBackWhatWasWrittenAndNotWhatWasSaved() {
      var phone = workshop.director(evaluation);
      phone.choose("answer", "2").write("comment", "Alt i boks").press("Neste").open("/p/q/1");
      phone.write("evidence-title", "Sak <26>/104");
      workshop.close(evaluation);
      phone.press("Neste");

      assertThat(phone.page().select("#unsaved:not([hidden]) dd").eachText())
          .containsExactly("Sak <26>/104");
      assertThat(phone.text()).contains("Det ble ikke lagret. Kopier det");
    }

    @Test
    void isToldToTheScriptToo() {
      var phone = workshop.director(evaluation);
      workshop.close(evaluation);

      assertThat(phone.tap(tap(phone, "Hei")).body())
          .contains("\"outcome\":\"REFUSED\"", "tar ikke imot mer");
    }
  }

  @Nested
  class AComment {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script>alert(1)</script> & <b>fet</b>",
          "Enige 👩‍👩‍👧‍👦 👍🏽 ✅",
          "Første linje\nandre \"linje\" med 'tegn' og ${uttrykk} #{nøkkel}",
          "ﷺ عربي עברית 漢字"
        })
    void isKeptAndShownAsItWasWritten(String words) {
      var phone = workshop.director(evaluation);
      phone.choose("answer", "2").write("comment", words).press("Neste").open("/p/q/1");

      assertThat(phone.written("comment")).isEqualTo(words);
      assertThat(phone.page().select("main script, main b")).isEmpty();
      assertThat(comments()).containsExactly(words);
    }

    @Test
    void thatIsTooLongIsToldAtItsFieldAndStillStandsThere() {
      var words = "Vi er ikke enige. ".repeat(600).strip();
      var phone = workshop.director(evaluation);
      phone.choose("answer", "2").write("comment", words).press("Neste");

      assertThat(phone.path()).isEqualTo("/p/q/1");
      assertThat(phone.fault("fault-comment")).contains("høyst 2000 tegn");
      assertThat(phone.fault("fault")).isEmpty();
      assertThat(phone.written("comment")).isEqualTo(words);
      assertThat(phone.isChosen("answer", "2")).isTrue();
      assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
    }

    @Test
    void thatIsTooLongIsToldToTheScriptWithItsField() {
      var phone = workshop.director(evaluation);

      assertThat(phone.tap(tap(phone, "a".repeat(10_000))).body())
          .contains("\"outcome\":\"REFUSED\"", "\"field\":\"COMMENT\"", "høyst 2000 tegn");
    }
  }

  @Nested
  class AnyWords {

    @ParameterizedTest
    @CsvSource({
      "reason, reason-fault, 500",
      "evidence-title, fault-evidence-title, 200",
      "evidence-link, fault-evidence-link, 1000"
    })
    void thatAreTooLongAreToldAtTheirFieldAndStillStandThere(String field, String place, int most) {
      var words = "https://example.org/" + "a".repeat(10_000);
      var phone = workshop.director(evaluation);
      phone.choose("answer", "-").write("reason", "Ikke her").write("evidence-title", "Sak 26/104");
      phone.write(field, words).press("Neste");

      assertThat(phone.fault(place)).contains("høyst " + most + " tegn");
      assertThat(phone.written(field)).isEqualTo(words);
      assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
    }

    @Test
    void areCutOffByNoField() {
      var phone = workshop.director(evaluation);
      for (var number = 1; number <= 6; number++) {
        assertThat(phone.open("/p/q/" + number).page().select("[maxlength]")).isEmpty();
      }
    }
  }

  @Nested
  class ACode {

    @Test
    void mayBeTheWholeAddress() {
      var phone = workshop.phone().open("/j?code=http://trappa.example/j/" + evaluation.joinCode());

      assertThat(phone.page().select("form.join")).hasSize(1);
    }

    @Test
    void ofAnyLengthIsToldToBeWrong() {
      var phone = workshop.phone().open("/j?code=" + "a".repeat(3000));

      assertThat(phone.status()).isEqualTo(404);
      assertThat(phone.fault("code-fault"))
          .contains("Vi fant ingen vurdering")
          .hasSizeLessThan(200);
    }
  }

  @Nested
  class ALanguageOfOnesOwn {

    @ParameterizedTest
    @CsvSource({
      "nn, Vel kven du svarer for., Teksten kan ha høgst 2000 teikn.",
      "en, Choose whom you answer for., The text must have at most 2000 characters."
    })
    void holdsForEverythingThePhoneIsTold(String tag, String missing, String tooLong) {
      var phone = workshop.phone().open("/language/" + tag + "?back=/j/" + evaluation.joinCode());
      var join = phone.page().select("form.join button").text();
      phone.press(join);
      assertThat(phone.page().select("html").attr("lang")).isEqualTo(tag);
      assertThat(phone.faults()).contains(missing);

      phone.choose("unit", "granvik").choose("role", Workshop.DIRECTOR).press(join);
      var next = phone.page().select("button[value=next]").text();
      phone.choose("answer", "2").write("comment", "a".repeat(10_000)).press(next);
      assertThat(phone.fault("fault-comment")).isEqualTo(tooLong);
    }
  }

  private int joined() {
    return answers.progress(evaluation.id()).stream().mapToInt(UnitProgress::participants).sum();
  }

  private List<String> comments() {
    return commentary.of(evaluation.id()).values().stream()
        .flatMap(remarks -> remarks.comments().stream())
        .map(Remarks.Comment::words)
        .toList();
  }

  private static String tap(Phone phone, String comment) {
    return """
    {"id": "%s", "evaluation": "%s", "participant": "%s", "question": "every-kind/own-gain",
     "answers": ["2"], "comment": "%s", "seen": 0}
    """
        .formatted(UUID.randomUUID(), phone.self("evaluation"), phone.self("participant"), comment);
  }
}
