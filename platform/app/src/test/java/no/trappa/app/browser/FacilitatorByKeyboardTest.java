package no.trappa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A facilitator without a mouse, from signing in to what lies behind a figure. */
@BrowserTest
class FacilitatorByKeyboardTest {

  private final RunningTrappa host;
  private final BrowserContext visit;
  private final Page page;
  private final Keyboard keyboard;

  FacilitatorByKeyboardTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visit = visitors.laptop(Language.NB);
    this.page = visit.newPage();
    this.keyboard = Keyboard.at(page);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void theWholeWayGoesByKeyboard() {
    signIn();
    describeTheCollaboration();
    addTheMembers();
    startTheAssessment();
    goTo("Avklaringer", "/settle");
    goTo("Resultater", "/results");
    lookBehindAFigure();
    unfoldAList();

    keyboard.wasNotHindered();
  }

  private void signIn() {
    var password = host.password();
    page.navigate("/login");
    keyboard.isAt("Navn");
    keyboard.type("trappa");
    keyboard.tabTo("Passord");
    keyboard.type(password);
    keyboard.press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    assertThat(page.locator("h1")).isVisible();
  }

  private void describeTheCollaboration() {
    goTo("Nytt samarbeid", "/collaborations/new");
    keyboard.tabTo("Navn på samarbeidet");
    keyboard.type("Tastbygda");
    keyboard.choose("Forprosjekt");
    keyboard.choose("Omfattende");
    keyboard.tabTo("Organisasjonsform");
    keyboard.press("Enter");
    var list = page.locator("vaadin-select[opened]");
    assertThat(list).hasCount(1);
    page.waitForCondition(() -> keyboard.place().role().equals("option"));
    keyboard.press("ArrowDown");
    keyboard.press("Enter");
    assertThat(list).hasCount(0);
    keyboard.isAt("Organisasjonsform");
  }

  private void addTheMembers() {
    keyboard.tabTo("Kommune eller virksomhet");
    keyboard.type("Lillevik kommune");
    keyboard.tabTo("Innbyggere");
    keyboard.type("4200");
    keyboard.tabTo("Legg til virksomhet");
    keyboard.press("Enter");
    keyboard.isAt("Kommune eller virksomhet");
    keyboard.type("Storvik kommune");
    keyboard.tabTo("Innbyggere");
    keyboard.type("31800");
    keyboard.tabBackTo("Kommune eller virksomhet");
    keyboard.tabTo("Lagre");
    keyboard.press("Enter");
    page.waitForURL("**/evaluations");
  }

  private void startTheAssessment() {
    keyboard.tabTo("Start vurderingen");
    keyboard.press("Enter");
    page.waitForURL(Pattern.compile("/evaluations/[^/]+$"));
  }

  private void lookBehindAFigure() {
    keyboard.tabTo("Vis hvordan.");
    var figure = keyboard.place().name();
    keyboard.press("Enter");
    var dialog = page.locator("vaadin-dialog[opened]");
    assertThat(dialog).hasCount(1);
    page.waitForCondition(() -> keyboard.place().role().equals("dialog"));
    keyboard.tabTo("Lukk");
    keyboard.press("Escape");
    assertThat(dialog).hasCount(0);
    keyboard.isAt(figure);
  }

  private void unfoldAList() {
    keyboard.tabTo("Vis de ");
    keyboard.press("Enter");
    assertThat(page.locator("vaadin-details[opened]")).hasCount(1);
  }

  private void goTo(String link, String end) {
    keyboard.tabTo(link);
    keyboard.press("Enter");
    page.waitForURL(url -> url.endsWith(end));
  }
}
