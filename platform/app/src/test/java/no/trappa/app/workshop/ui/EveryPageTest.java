package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import no.trappa.api.value.Language;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Picture;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page of a participant, in every language. */
@BrowserTest
class EveryPageTest {

  private final RunningTrappa host;
  private final Visitors visitors;

  EveryPageTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hindersNobodyAndFitsTheSmallestPhone(Language language) {
    var town = Town.on(host);
    try (var phone = visitors.visit(language, ColorScheme.LIGHT, 320, 640)) {
      var page = phone.newPage();
      look(page, "/j", language);
      look(page, "/j/CCCCCC", language);
      look(page, "/j/" + town.evaluation().joinCode(), language);
      town.join(page);
      for (var path : new String[] {"/p/q/1", "/p/overview", "/p/done", "/p/leave", "/p/q/99"}) {
        look(page, path, language);
      }
      lookAtEveryQuestion(page, language);
      town.close();
      page.waitForURL("**/p/closed");
      Axe.findsNothing(page);
      assertThat(sideways(page)).isZero();
      Picture.take(page, "participant-closed-" + language.tag());
    }
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void canBeReadInLightAndDark(ColorScheme scheme) {
    var town = Town.on(host);
    try (var laptop = visitors.visit(Language.NB, scheme, 1280, 800)) {
      var page = town.join(laptop);
      page.locator("[data-is=answer]").nth(2).check();
      page.locator("#status[data-kind=good]").waitFor();

      Axe.findsNothing(page);
      Picture.take(page, "participant-question-1280-" + scheme);
    }
  }

  private static void lookAtEveryQuestion(Page page, Language language) {
    page.navigate("/p/q/1");
    while (page.url().contains("/p/q/")) {
      assertThat(sideways(page)).as(page.url()).isZero();
      if (page.locator("fieldset").count() > 1) {
        Axe.findsNothing(page);
        Picture.take(page, "participant-steps-" + language.tag());
      }
      var path = page.locator("button[value=next]").getAttribute("data-path");
      page.locator("button[value=next]").click();
      page.waitForURL("**" + path);
    }
  }

  private static void look(Page page, String path, Language language) {
    page.navigate(path);
    Axe.findsNothing(page);
    assertThat(sideways(page)).as(path).isZero();
    Picture.take(page, "participant" + path.replaceAll("[^a-z]+", "-") + language.tag());
  }

  /** How far the page can be pushed sideways, in pixels. */
  private static int sideways(Page page) {
    return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
  }
}
