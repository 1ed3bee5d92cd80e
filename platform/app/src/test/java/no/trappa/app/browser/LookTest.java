package no.trappa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class LookTest {

  private final Visitors visitors;

  LookTest(Visitors visitors) {
    this.visitors = visitors;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens.css", "base.css", "vaadin.css", "mark.svg"})
  void theLookIsServedToAnybody(String file) {
    assertThat(get("/look/" + file).status()).isEqualTo(200);
  }

  @Test
  void aLanguageIsRememberedAndLeadsBack() {
    var answer = get("/language/nn?back=/j");
    assertThat(answer.headers())
        .containsEntry("location", "/j")
        .hasEntrySatisfying(
            "set-cookie", cookie -> assertThat(cookie).startsWith("trappa-language=nn"));
  }

  @Test
  void aBrightnessIsRememberedAndLeadsBack() {
    var answer = get("/theme/dark?back=/j");
    assertThat(answer.headers())
        .containsEntry("location", "/j")
        .hasEntrySatisfying(
            "set-cookie", cookie -> assertThat(cookie).startsWith("trappa-theme=dark"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://elsewhere.example", "//elsewhere.example", "/%5Celsewhere.example"})
  void noLinkLeadsElsewhereByUs(String elsewhere) {
    assertThat(get("/language/en?back=" + elsewhere).headers()).containsEntry("location", "/");
  }

  private APIResponse get(String path) {
    try (var visit = visitors.phone(Language.NB)) {
      return visit.request().get(path, RequestOptions.create().setMaxRedirects(0));
    }
  }
}
