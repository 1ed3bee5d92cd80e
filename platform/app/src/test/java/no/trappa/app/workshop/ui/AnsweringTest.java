package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** With forms alone, as on a phone whose script does not run. */
@WorkshopTest
class AnsweringTest {

  private static final String MISSING_REASON =
      "Skriv kort hvorfor det ikke er aktuelt. Da blir svaret lagret.";

  private final Workshop.Host workshop;
  private final Evaluations evaluations;
  private Evaluation evaluation;
  private Phone phone;

  AnsweringTest(Workshop.Host workshop, Evaluations evaluations) {
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

  @Nested
  class AScreen {

    @Test
    void saysWhereOneIsAndForWhomOneAnswers() {
      assertThat(phone.text())
          .contains("Spørsmål 1 av 6")
          .contains("0 av 6 besvart")
          .contains("Alle slags spørsmål · Nivåer")
          .contains("Tenk på hele det omfattende samarbeidet.")
          .doesNotContain("Tenk bare på det avgrensede.")
          .doesNotContain("Det nyeste svaret gjelder")
          .contains("Her svarer du for Granvik.")
          .contains("er synlig for de andre");
    }

    @Test
    void saysToAContributorThatTheAnswerIsNotShownAlone() {
      var other = workshop.joined(evaluation, "granvik", "head-of-finance");

      assertThat(other.text()).contains("Svaret ditt vises aldri alene").contains("minst 5");
    }

    @Test
    void saysToWhoSpeaksForTheEmployeesThatTheLowerAnswerCounts() {
      var other = workshop.joined(evaluation, "granvik", "union-representative");

      assertThat(other.text()).contains("teller det laveste");
    }

    @Test
    void showsContentAsWordsAndNeverAsMarkup() {
      assertThat(phone.text()).contains("Tegn som <b>, & og 'anførsel'");
    }

    @Test
    void onlyAsksWhatTheRoleIsAsked() {
      var other = workshop.joined(evaluation, "granvik", "head-of-finance").open("/p/overview");

      assertThat(other.page().select(".lines .words").eachText())
          .containsExactly("Egen gevinst", "Regnskap");
    }

    @Test
    void thatDoesNotExistIsNotFound() {
      phone.open("/p/q/77");

      assertThat(phone.status()).isEqualTo(404);
      assertThat(phone.text()).contains("finnes ikke blant dem du skal svare på");
      assertThat(phone.page().select("html").attr("lang")).isEqualTo("nb");
    }
  }

  @Nested
  class ALevel {

    @Test
    void isSavedWhenOneGoesOn() {
      phone.choose("answer", "2").press("Neste");

      assertThat(phone.path()).isEqualTo("/p/q/2");
      assertThat(phone.text()).contains("1 av 6 besvart");
      assertThat(values("own-gain")).containsExactly(new AnswerValue.Level(Fraction.of(2)));
    }

    @Test
    void isSavedWhenOneGoesBackAndIsStillChosen() {
      phone.open("/p/q/2").choose("answer", "4").press("Forrige");

      assertThat(phone.path()).isEqualTo("/p/q/1");
      assertThat(phone.open("/p/q/2").isChosen("answer", "4")).isTrue();
    }

    @Test
    void canBeChanged() {
      phone
          .choose("answer", "2")
          .press("Neste")
          .open("/p/q/1")
          .choose("answer", "3")
          .press("Neste");

      assertThat(values("own-gain")).containsExactly(new AnswerValue.Level(Fraction.of(3)));
    }

    @Test
    void offTheScaleIsRefusedWithTheReason() {
      phone.post("/p/q/1", form("own-gain", "answer=9"));

      assertThat(phone.fault("fault")).isEqualTo("9 er ikke et trinn på skalaen.");
      assertThat(values("own-gain")).isEmpty();
    }

    @Test
    void thatIsNotChosenIsNoAnswer() {
      phone.press("Neste");

      assertThat(phone.path()).isEqualTo("/p/q/2");
      assertThat(values("own-gain")).isEmpty();
    }
  }

  @Nested
  class DontKnowAndNotApplicable {

    @Test
    void dontKnowIsAnAnswer() {
      phone.choose("answer", "?").press("Neste");

      assertThat(values("own-gain")).containsExactly(new AnswerValue.DontKnow());
      assertThat(phone.open("/p/overview").page().select(".state").eachText().getFirst())
          .isEqualTo("Vet ikke");
    }

    @Test
    void notApplicableAsksForTheReasonAtItsField() {
      phone.choose("answer", "-").press("Neste");

      assertThat(phone.path()).isEqualTo("/p/q/1");
      assertThat(phone.fault("reason-fault")).isEqualTo(MISSING_REASON);
      assertThat(phone.page().select("[role=alert] a").attr("href")).isEqualTo("#reason-fault");
      assertThat(phone.isChosen("answer", "-")).isTrue();
      assertThat(values("own-gain")).isEmpty();
    }

    @Test
    void notApplicableWithAReasonIsSaved() {
      phone.choose("answer", "-").write("reason", "Ingenting er startet.").press("Neste");

      assertThat(values("own-gain"))
          .containsExactly(new AnswerValue.NotApplicable("Ingenting er startet."));
      assertThat(phone.open("/p/q/1").written("reason")).isEqualTo("Ingenting er startet.");
    }

    @Test
    void aNumberAndDontKnowExcludeEachOther() {
      phone.open("/p/q/3").write("answer", "12").choose("instead", "?").press("Neste");

      assertThat(phone.faults())
          .contains("Velg enten et svar, eller «vet ikke» eller «ikke aktuelt».");
    }
  }

  @Nested
  class OtherKinds {

    @Test
    void aNumberMayHaveANorwegianCommaAndSpaces() {
      phone.open("/p/q/3").write("answer", "1 2,5").press("Neste");

      assertThat(values("staff")).containsExactly(new AnswerValue.Quantity(Fraction.of(25, 2)));
      assertThat(phone.open("/p/q/3").written("answer")).isEqualTo("12,5");
    }

    @Test
    void whatIsNoNumberIsRefusedAndStillStandsThere() {
      phone.open("/p/q/3").write("answer", "mange").press("Neste");

      assertThat(phone.faults()).contains("Skriv et tall, for eksempel 12 eller 2,5.");
      assertThat(phone.written("answer")).isEqualTo("mange");
    }

    @Test
    void aNumberOutsideItsBoundsIsRefused() {
      phone.open("/p/q/3").write("answer", "501").press("Neste");

      assertThat(phone.faults()).contains("Tallet kan være høyst 500.");
    }

    @Test
    void wordsAreKeptAsTheyAre() {
      phone.open("/p/q/4").write("answer", "Fjord & <fjell>").press("Neste");

      assertThat(values("joint-name")).containsExactly(new AnswerValue.Words("Fjord & <fjell>"));
      assertThat(phone.open("/p/q/4").written("answer")).isEqualTo("Fjord & <fjell>");
    }

    @Test
    void severalOptionsCanBeChosen() {
      phone.open("/p/q/5").choose("answer", "council").choose("answer", "leaders").press("Neste");

      assertThat(phone.open("/p/q/5").isChosen("answer", "council")).isTrue();
      assertThat(phone.isChosen("answer", "leaders")).isTrue();
      assertThat(phone.isChosen("answer", "none-of-these")).isFalse();
    }

    @Test
    void theStepsOfAComputedLevelAreAskedOnOneScreen() {
      phone.open("/p/q/6").choose("answer.scope", "3").press("Fullfør");
      assertThat(phone.open("/p/overview").page().select(".state").eachText().getLast())
          .isEqualTo("Delvis besvart");

      phone.open("/p/q/6").choose("answer.decided", "as-decided").write("answer.hours", "7");
      phone.press("Fullfør");

      assertThat(values("wish#scope")).containsExactly(new AnswerValue.Level(Fraction.of(3)));
      assertThat(values("wish#hours")).containsExactly(new AnswerValue.Quantity(Fraction.of(7)));
      assertThat(phone.text()).contains("1 av 6 besvart");
    }
  }

  @Nested
  class CommentAndEvidence {

    @Test
    void areSavedWithTheAnswer() {
      phone
          .choose("answer", "3")
          .write("comment", "Vedtatt i mars.")
          .write("evidence-title", "Sak 12/26")
          .write("evidence-link", "https://granvik.example/12")
          .write("evidence-date", "2026-03-01")
          .press("Neste")
          .open("/p/q/1");

      assertThat(phone.written("comment")).isEqualTo("Vedtatt i mars.");
      assertThat(phone.written("evidence-link")).isEqualTo("https://granvik.example/12");
      assertThat(phone.written("evidence-date")).isEqualTo("2026-03-01");
    }

    @Test
    void alsoNeedAnAnswer() {
      phone.write("comment", "Hei").press("Neste");

      assertThat(phone.fault("fault")).startsWith("Velg et svar også.");
      assertThat(phone.written("comment")).isEqualTo("Hei");
    }

    @Test
    void aLinkThatWouldRunSomethingIsRefusedAtItsField() {
      phone
          .choose("answer", "3")
          .write("evidence-title", "Sak")
          .write("evidence-link", "javascript:alert(1)")
          .press("Neste");

      assertThat(phone.fault("fault-evidence-link")).startsWith("Lenken må begynne med https://");
    }

    @Test
    void aLinkAloneDoesNotSayWhatItIs() {
      phone.choose("answer", "3").write("evidence-link", "https://a.example").press("Neste");

      assertThat(phone.fault("fault-evidence-title")).isEqualTo("Skriv hva dokumentet heter.");
    }
  }

  private String form(String indicator, String fields) {
    return "key=" + phone.key() + "&question=every-kind/" + indicator + "&" + fields;
  }

  private List<AnswerValue> values(String question) {
    return evaluations.sheet(evaluation.id()).answers().stream()
        .filter(answer -> answer.question().equals(QuestionRef.parse("every-kind/" + question)))
        .map(Answer::value)
        .toList();
  }
}
