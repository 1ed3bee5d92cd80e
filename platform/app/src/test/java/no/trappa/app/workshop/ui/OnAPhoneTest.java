package no.trappa.app.workshop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import no.trappa.api.value.Language;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Picture;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A participant with a phone 360 pixels wide, whose script runs. */
@BrowserTest
class OnAPhoneTest {

  private final Town town;
  private final BrowserContext phone;

  OnAPhoneTest(RunningTrappa host, Visitors visitors) {
    this.town = Town.on(host);
    this.phone = visitors.phone(Language.NB);
  }

  @AfterEach
  void putAway() {
    phone.close();
  }

  @Test
  void aTapIsSavedAtOnceAndSaysSo() {
    var page = town.join(phone);

    level(page, "2").check();

    saved(page);
    assertThat(page.locator("#answered")).containsText("1 av ");
    assertThat(town.answers()).isEqualTo(1);
    Picture.take(page, "participant-question");
  }

  @Test
  void goingOnKeepsTheAnswerAndComingBackShowsIt() {
    var page = town.join(phone);

    level(page, "3").check();
    next(page, 2);
    page.locator("button[value=previous]").click();

    page.waitForURL("**/p/q/1");
    assertThat(level(page, "3")).isChecked();
  }

  @Test
  void notApplicableAsksWhyAndIsSavedWhenItIsSaid() {
    var page = town.join(phone);

    page.locator("[name=answer][value='-']").check();
    assertThat(page.locator("[name=reason]")).isFocused();
    page.locator("button[value=next]").click();
    assertThat(page.locator("#reason-fault")).containsText("Skriv kort hvorfor");

    page.locator("[name=reason]").fill("Ingenting er startet.");
    next(page, 2);
    assertThat(town.answers()).isEqualTo(1);
  }

  @Test
  void tapsMadeWithoutNetworkAreSentOnceWhenItIsBackAlsoAfterAReload() {
    var page = phone.newPage();
    page.waitForResponse(answer -> answer.url().endsWith("/p/q/2"), () -> town.join(page))
        .finished();

    phone.setOffline(true);
    level(page, "1").check();
    assertThat(page.locator("#offline")).isVisible();
    assertThat(page.locator("#offline")).containsText("ikke din feil");
    Picture.take(page, "participant-offline");
    page.locator("button[value=next]").click();
    page.waitForURL("**/p/q/2");
    level(page, "3").check();
    assertThat(page.locator("#status")).containsText("sendes når nettet er tilbake");
    assertThat(town.taps()).isZero();
    page.close();

    phone.setOffline(false);
    var again = phone.newPage();
    again.navigate("/p/q/2");

    saved(again);
    assertThat(level(again, "3")).isChecked();
    again.navigate("/p/q/1");
    assertThat(level(again, "1")).isChecked();
    assertThat(town.taps()).isEqualTo(2);
    assertThat(again.locator("#offline")).isHidden();
  }

  @Test
  void aTapWhoseReceiptIsLostIsNotSavedTwice() {
    var page = town.join(phone);
    loseTheFirstReceipt(page);

    level(page, "2").check();

    saved(page);
    assertThat(town.taps()).isEqualTo(1);
  }

  @Test
  void aChangedMindWhileTheReceiptIsLostStillWins() {
    var page = town.join(phone);
    loseTheFirstReceipt(page);

    level(page, "2").check();
    assertThat(page.locator("#offline")).isVisible();
    level(page, "4").check();

    saved(page);
    page.reload();
    assertThat(level(page, "4")).isChecked();
    assertThat(town.taps()).isEqualTo(2);
  }

  @Test
  void aRefusalThatAnAnswerHasOvertakenHoldsNobodyBack() {
    var page = town.join(phone);
    var held = new ArrayList<Route>();
    page.route("**/p/taps", held::add, new Page.RouteOptions().setTimes(1));

    page.locator("details.more summary").click();
    page.locator("[data-note=comment]").fill("Vi har regnet på det.");
    page.keyboard().press("Tab");
    page.waitForCondition(() -> !held.isEmpty());
    level(page, "2").check();
    held.getFirst().resume();

    saved(page);
    next(page, 2);
  }

  @Test
  void theEndReachesThePhoneByItselfAndGivesBackWhatIsNotSaved() {
    var page = town.join(phone);
    level(page, "2").check();
    page.locator("details.more summary").click();
    page.locator("[data-note=comment]").fill("Lagret i tide.");
    page.keyboard().press("Tab");
    saved(page);
    page.locator("[data-note=link]").fill("sak-26-104"); // No address, so it is never saved.

    town.close();

    page.waitForURL("**/p/closed");
    assertThat(page.locator("h1")).hasText("Vurderingen er avsluttet");
    assertThat(page.locator("#unsaved dd")).hasText(new String[] {"sak-26-104"});
  }

  @Test
  void everythingWorksByKeyboard() {
    var page = town.join(phone);

    page.locator("[name=answer]").first().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    saved(page);
    assertThat(level(page, "2")).isChecked();
    page.locator("button[value=next]").focus();
    page.keyboard().press("Enter");

    page.waitForURL("**/p/q/2");
    assertThat(page.locator("h1")).isFocused();
  }

  private static Locator level(Page page, String value) {
    return page.locator("[data-is=answer][value='" + value + "']").first();
  }

  private static void saved(Page page) {
    assertThat(page.locator("#status")).hasText(Pattern.compile("Lagret kl\\. \\d\\d:\\d\\d"));
  }

  private static void next(Page page, int number) {
    page.locator("button[value=next]").click();
    page.waitForURL("**/p/q/" + number);
  }

  /** The tap arrives, but what the host says to it does not. */
  private static void loseTheFirstReceipt(Page page) {
    var lost = new AtomicBoolean();
    page.route(
        "**/p/taps",
        route -> {
          if (lost.compareAndSet(false, true)) {
            route.fetch();
            route.abort();
          } else {
            route.resume();
          }
        });
  }
}
