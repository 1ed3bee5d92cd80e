package no.trappa.app.workshop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.trappa.api.value.Language;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Keyboard;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A participant without a mouse, from the code to the thanks, in a window no larger than a phone.
 */
@BrowserTest
class ParticipantByKeyboardTest {

  private final Town town;
  private final BrowserContext visit;
  private final Page page;
  private final Keyboard keyboard;

  ParticipantByKeyboardTest(RunningTrappa host, Visitors visitors) {
    this.town = Town.on(host);
    this.visit = visitors.phone(Language.NB);
    this.page = visit.newPage();
    this.keyboard = Keyboard.at(page);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void theWholeWayGoesByKeyboard() {
    page.navigate(town.welcome());
    keyboard.choose("Storlivatnet");
    keyboard.choose("Digitaliserings- eller IKT-leder");
    keyboard.tabTo("Bli med");
    keyboard.press("Enter");
    page.waitForURL("**/p/q/1");

    writeAComment();
    answerEverything();

    assertThat(page.locator("h1")).hasText("Takk for svarene!");
    assertThat(town.answers()).isGreaterThan(10);
    keyboard.wasNotHindered();
  }

  private void writeAComment() {
    keyboard.tabTo("Kommentar og dokumentasjon");
    keyboard.press("Enter");
    keyboard.tabTo("Kommentar");
    keyboard.type("Vi har regnet på det.");
    keyboard.tabBackTo("Kommentar og dokumentasjon");
    keyboard.press("Enter");
    keyboard.tabBackTo("Alle spørsmål");
  }

  private void answerEverything() {
    while (page.url().contains("/p/q/")) {
      var number = Integer.parseInt(page.url().replaceAll(".*/", ""));
      answer();
      keyboard.press("Enter");
      page.waitForURL(url -> !url.endsWith("/p/q/" + number));
      assertThat(page.locator("h1")).isFocused();
    }
  }

  /** Answers each part of the screen, and stops at the way on. */
  private void answer() {
    for (var place = keyboard.tab(); isBeforeTheWayOn(place); place = keyboard.tab()) {
      switch (place.role()) {
        case "radio" -> keyboard.press("ArrowDown");
        case "textbox" -> keyboard.type("8");
        default -> {}
      }
    }
    assertThat(page.locator("#status")).hasText(Pattern.compile("Lagret kl\\. \\d\\d:\\d\\d"));
  }

  private static boolean isBeforeTheWayOn(Keyboard.Place place) {
    return !place.role().equals("button")
        || !(place.name().equals("Neste") || place.name().equals("Fullfør"));
  }
}
