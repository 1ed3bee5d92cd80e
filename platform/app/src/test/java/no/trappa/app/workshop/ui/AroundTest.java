package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.app.evaluation.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages around the questions, and what holds for all of them. */
@WorkshopTest
class AroundTest {

  private final Workshop.Host workshop;
  private final Evaluation evaluation;
  private final Phone phone;

  AroundTest(Workshop.Host workshop) {
    this.workshop = workshop;
    this.evaluation = workshop.evaluation();
    this.phone = workshop.director(evaluation);
  }

  @Test
  void theOverviewShowsEveryQuestionAndHowFarItIs() {
    phone.choose("answer", "2").press("Neste").open("/p/overview");

    assertThat(phone.page().select(".lines a").eachText())
        .startsWith("1 Egen gevinst Besvart, nivå 2", "2 Fordelingsnøkkel Ikke besvart")
        .hasSize(6);
  }

  @Test
  void theEndSaysWhatRemainsAndWhatHappensNext() {
    phone.open("/p/q/6").press("Fullfør");

    assertThat(phone.heading()).isEqualTo("Nesten i mål");
    assertThat(phone.text()).contains("Svar på de 6 som gjenstår", "Hva skjer nå?");
  }

  @Test
  void whenAllIsAnsweredTheEndSaysThanks() {
    var other = workshop.joined(evaluation, "granvik", "union-representative");

    other.choose("answer", "1").press("Fullfør");

    assertThat(other.heading()).isEqualTo("Takk for svarene!");
  }

  @Test
  void afterTheEndEveryPageLeadsToTheThanks() {
    workshop.close(evaluation);

    assertThat(phone.open("/p/q/2").path()).isEqualTo("/p/closed");
    assertThat(phone.open("/p/overview").path()).isEqualTo("/p/closed");
    assertThat(phone.text()).contains("Takk for at du var med. Du svarte på 0 av 6 spørsmål.");
    assertThat(phone.text()).doesNotContain("ikke tatt imot");
  }

  @ParameterizedTest
  @CsvSource({"nb, Neste", "nn, Neste", "en, Next"})
  void theLanguageCanBeSwitchedOnTheSpot(String tag, String next) {
    phone.open("/language/" + tag + "?back=/p/q/2");

    assertThat(phone.path()).isEqualTo("/p/q/2");
    assertThat(phone.page().select("html").attr("lang")).isEqualTo(tag);
    assertThat(phone.page().select("button[value=next]").text()).isEqualTo(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/j", "/p/q/1", "/p/overview", "/p/done", "/p/leave"})
  void everyPageLoadsNothingButOurOwnFiles(String path) {
    phone.open(path);

    assertThat(phone.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(phone.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(phone.header("Cache-Control")).contains("no-store");
    assertThat(phone.page().select("[style], style, script:not([src]), [onclick]")).isEmpty();
  }

  @Test
  void theCookieIsOutOfReachForScriptsAndOtherSites() {
    var fresh = workshop.phone().open("/j/" + evaluation.joinCode());

    assertThat(fresh.header("Set-Cookie"))
        .startsWith("trappa-guest=")
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void aPageThatCannotBeMadeSaysSoWithoutATrace() {
    phone.open("/p/q/1?page=%00");

    assertThat(phone.text()).doesNotContain("Exception");
  }
}
