package no.trappa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.Test;

/** Somebody reads the results while the hall goes on answering. */
@BrowserTest
class OpenResultsTest {

  private static final String FIGURE = "#heat-map .figure >> nth=6";
  private final RunningTrappa host;
  private final Visitors visitors;
  private final Sample sample;

  OpenResultsTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
    this.sample = Sample.in(host);
  }

  @Test
  void aNewAnswerMovesNeitherThePageNorTheFocus() {
    try (var visit = visitors.laptop(Language.NB)) {
      var page = visit.newPage();
      host.signIn(page);
      page.navigate("/evaluations/" + sample.evaluation().id() + "/results");
      page.locator(FIGURE).focus();
      page.locator(FIGURE).scrollIntoViewIfNeeded();
      page.waitForTimeout(200);
      var before = top(page);

      sample.answers("ytre-sund", "municipal-director", 2);
      assertThat(page.locator(".results-news")).containsText("Nye svar har kommet");

      assertThat(page.locator(FIGURE)).isFocused();
      page.waitForTimeout(600);
      assertThat(top(page)).isCloseTo(before, within(40.0));
    }
  }

  private static double top(Page page) {
    return ((Number)
            page.evaluate("document.querySelector('#heat-map').getBoundingClientRect().top"))
        .doubleValue();
  }
}
