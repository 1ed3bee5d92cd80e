package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import no.trappa.api.answer.Openness;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@WorkshopTest
class JoiningTest {

  private final Workshop.Host workshop;
  private final Workshop.Waits waits;
  private final Evaluations evaluations;

  JoiningTest(Workshop.Host workshop, Workshop.Waits waits, Evaluations evaluations) {
    this.workshop = workshop;
    this.waits = waits;
    this.evaluations = evaluations;
  }

  @Nested
  class WithACode {

    @Test
    void aVisitorIsAskedForTheCode() {
      var phone = workshop.phone().open("/");

      assertThat(phone.path()).isEqualTo("/j");
      assertThat(phone.heading()).isEqualTo("Skriv inn koden");
    }

    @Test
    void smallLettersAndAMissingHyphenDoNotMatter() {
      var code = workshop.evaluation().joinCode().value().toLowerCase(Locale.ROOT);

      var phone = workshop.phone().write("code", " " + code + " ").press("Gå videre");

      assertThat(phone.heading()).isEqualTo("Prøvevurdering");
    }

    @Test
    void aWrongOneIsAnsweredKindly() {
      var phone = workshop.phone().write("code", "CCC-CCC").press("Gå videre");

      assertThat(phone.status()).isEqualTo(404);
      assertThat(phone.faults())
          .containsExactly(
              "Vi fant ingen vurdering med koden «CCC-CCC». Sjekk tegnene mot skjermen, eller spør"
                  + " den som leder møtet.");
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
      var phone = workshop.phone().open("/j/%3Cb%3Ehei%3C%2Fb%3E");

      assertThat(phone.page().select("main b")).isEmpty();
    }

    @Test
    void guessingIsSlowedDownButARightOneNeverWaits() {
      var evaluation = workshop.evaluation();
      var phone = workshop.phone();
      waits.taken();

      for (var guess = 0; guess < 6; guess++) {
        phone.open("/j/CCCCCC");
      }
      var waited = waits.taken();
      phone.open("/j/" + evaluation.joinCode());

      assertThat(waited).hasSize(6).isSorted();
      assertThat(waited.getLast()).isGreaterThan(Duration.ofSeconds(1));
      assertThat(waits.taken()).isEmpty();
      assertThat(phone.heading()).isEqualTo("Prøvevurdering");
    }

    @Test
    void theOneOfAClosedEvaluationSaysThatItIsOver() {
      var evaluation = workshop.evaluation();
      workshop.close(evaluation);

      var phone = workshop.phone().open("/j/" + evaluation.joinCode());

      assertThat(phone.heading()).isEqualTo("Vurderingen er avsluttet");
      assertThat(phone.text()).contains("«Prøvevurdering» tar ikke imot flere svar.");
    }

    @Test
    void aPictureLeadsPhonesToThePublicAddress() {
      var code = workshop.evaluation().joinCode();

      var phone = workshop.phone().open("/j/" + code + "/qr.svg");

      assertThat(phone.header("Content-Type")).startsWith("image/svg+xml");
      assertThat(QrCodeTest.read(phone.page().select("path").attr("d")))
          .isEqualTo("http://trappa.example/j/" + code);
    }
  }

  @Nested
  class BeforeJoining {

    @Test
    void oneIsToldWhatItIsHowLongItTakesAndWhoSeesTheAnswers() {
      var phone = workshop.phone().open("/j/" + workshop.evaluation().joinCode());

      assertThat(phone.text())
          .contains("Fjordsamarbeidet")
          .contains("Det tar omtrent 12 minutter")
          .contains("bare når minst 5 har svart")
          .contains("De svarene er synlige for alle. Vi sier fra før du svarer.");
    }

    @Test
    void oneIsToldWhenEverybodySeesWhatOneAnswers() {
      var open = workshop.evaluation(Openness.OPEN);
      var phone = workshop.phone().open("/j/" + open.joinCode());

      assertThat(phone.text())
          .contains("Vurderingen er åpen: Alle ser hva hver rolle i hver virksomhet har svart")
          .contains("Vi spør ikke om navn")
          .doesNotContain("Svar vises samlet");
      assertThat(workshop.joined(open, "granvik", "head-of-finance").text())
          .contains("alle ser hva rollen din har svart for Granvik")
          .doesNotContain("vises aldri alene");
    }

    @Test
    void everyRoleSaysHowManyQuestionsAreItsOwn() {
      var phone = workshop.phone().open("/j/" + workshop.evaluation().joinCode());

      assertThat(phone.text())
          .contains("Kommunedirektør 6 spørsmål. Alle svarene dine er synlige.")
          .contains("Økonomisjef 2 spørsmål. På ett av dem er svaret ditt synlig.");
    }

    @Test
    void aRoleThatIsAskedNothingIsNotOffered() {
      var phone = workshop.phone().open("/j/" + workshop.evaluation().joinCode());

      assertThat(phone.text()).doesNotContain("Innkjøpsansvarlig");
    }
  }

  @Nested
  class Choosing {

    @Test
    void leadsToTheFirstQuestion() {
      var phone = workshop.director(workshop.evaluation());

      assertThat(phone.path()).isEqualTo("/p/q/1");
      assertThat(phone.text()).contains("Granvik · Kommunedirektør");
    }

    @Test
    void nobodyAsksWhomOneAnswersFor() {
      var phone = workshop.phone().open("/j/" + workshop.evaluation().joinCode());

      phone.choose("role", Workshop.DIRECTOR).press("Bli med");

      assertThat(phone.faults()).containsExactly("Velg hvem du svarer for.");
      assertThat(phone.isChosen("role", Workshop.DIRECTOR)).isTrue();
    }

    @Test
    void aRoleOfTheCollaborationDoesNotFitAMunicipality() {
      var phone = workshop.joined(workshop.evaluation(), "granvik", "project-manager");

      assertThat(phone.faults()).containsExactly("Velg en rolle som hører til den du svarer for.");
    }

    @Test
    void theCollaborationAnswersForItself() {
      var phone = workshop.joined(workshop.evaluation(), "*", "project-manager");

      assertThat(phone.text()).contains("Fjordsamarbeidet · Prosjektleder");
      assertThat(phone.heading()).isEqualTo("Er kostnadsfordelingsnøkkelen avtalt?");
    }

    @Test
    void anOrganisationThatIsNoMemberIsRefused() {
      var evaluation = workshop.evaluation();
      var phone = workshop.phone().open("/j/" + evaluation.joinCode());
      var key = phone.written("key");

      phone.post(
          "/j/" + evaluation.joinCode(), "key=" + key + "&unit=elsewhere&role=municipal-director");

      assertThat(phone.faults()).containsExactly("Velg hvem du svarer for.");
      assertThat(evaluations.sheet(evaluation.id()).answers()).isEmpty();
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
      var evaluation = workshop.evaluation();
      var phone = workshop.phone();

      phone.post("/j/" + evaluation.joinCode(), "unit=granvik&role=municipal-director");

      assertThat(phone.status()).isEqualTo(403);
      assertThat(phone.heading()).isEqualTo("Dette gikk ikke");
    }

    @Test
    void whoHasJoinedComesBackToWhereTheyWere() {
      var evaluation = workshop.evaluation();
      var phone = workshop.director(evaluation).open("/p/q/3");

      assertThat(phone.open("/j/" + evaluation.joinCode()).path()).isEqualTo("/p/q/3");
      assertThat(phone.open("/p").path()).isEqualTo("/p/q/3");
      assertThat(phone.open("/j").text()).contains("Du er allerede med, for Granvik");
    }

    @Test
    void someoneElseOnTheSamePhoneLeavesFirst() {
      var evaluation = workshop.evaluation();
      var phone = workshop.director(evaluation).open("/p/leave");
      assertThat(phone.text())
          .contains("Denne enheten svarer nå for Granvik, som Kommunedirektør.");

      phone.press("Ja, gå ut");

      assertThat(phone.path()).isEqualTo("/j");
      assertThat(phone.open("/p/q/1").path()).isEqualTo("/j");
    }
  }
}
