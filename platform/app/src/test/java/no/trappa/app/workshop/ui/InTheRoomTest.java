package no.trappa.app.workshop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Language;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Keyboard;
import no.trappa.app.browser.Motion;
import no.trappa.app.browser.Picture;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Pace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A phone that goes where its room goes, whatever happens to it on the way. */
@BrowserTest
class InTheRoomTest {

  private static final IndicatorRef FIRST = IndicatorRef.parse("preconditions/own-gain");
  private static final IndicatorRef SECOND = IndicatorRef.parse("preconditions/shared-vision");

  private static final Pattern NOT_YOUR_FAULT =
      Pattern.compile("ikke din feil|ikkje din feil|not your fault");

  /** The phases a room goes through, each from the one before, and what a phone then shows. */
  private record Phase(Move move, String state) {}

  private static final List<Phase> PHASES =
      List.of(
          new Phase(new Move.Lead(Pace.TOGETHER), "waiting"),
          new Phase(new Move.Open(FIRST), "open"),
          new Phase(new Move.Reveal(), "revealed"),
          new Phase(new Move.Discuss(), "discussing"),
          new Phase(new Move.VoteAgain(), "open"),
          new Phase(new Move.Reveal(), "revealed"),
          new Phase(new Move.Agree(), "agreed"),
          new Phase(new Move.Show(no.trappa.app.workshop.room.Picture.STAIRS), "stairs"),
          new Phase(new Move.Show(no.trappa.app.workshop.room.Picture.READINESS), "readiness"),
          new Phase(new Move.Show(no.trappa.app.workshop.room.Picture.STEPS), "steps"),
          new Phase(new Move.Pause(), "paused"));

  private final RunningTrappa host;
  private final Visitors visitors;
  private final Town town;
  private final BrowserContext phone;

  InTheRoomTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
    this.town = Town.on(host);
    this.phone = visitors.phone(Language.NB);
  }

  @AfterEach
  void putAway() {
    phone.close();
  }

  @Test
  void theRoomMovesThePhoneFromTheQuestionToTheRevealAndBackForASecondRound() {
    var page = town.join(phone);

    move(new Move.Open(FIRST));
    assertThat(page.locator(".panel[data-state=open]")).isVisible();
    assertThat(page.locator(".own-pace").first()).isHidden();
    level(page, "2").check();
    saved(page);
    Picture.take(page, "phone-room-open");

    move(new Move.Reveal());
    page.waitForURL("**/p/room");
    assertThat(page.locator(".panel[data-state=revealed]")).isVisible();
    assertThat(page.locator("#own")).containsText("2");
    Picture.take(page, "phone-room-revealed");

    move(new Move.VoteAgain());
    page.waitForURL("**/p/q/1");
    assertThat(page.locator(".panel")).containsText("Runde 2");
    assertThat(level(page, "2")).isChecked();
    page.locator("button[value=keep]").click();
    saved(page);
    assertThat(town.taps()).isEqualTo(2);
    Picture.take(page, "phone-room-again");

    move(new Move.Reveal());
    assertThat(page.locator("#own")).containsText("2");
    move(new Move.Park(FIRST));
    assertThat(page.locator(".panel[data-state=waiting]")).isVisible();
    assertThat(page.locator("#own")).isHidden();

    move(new Move.Lead(Pace.OWN));
    assertThat(page.locator("button[value=next]")).isVisible();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingHindersAnybodyInAnyPhaseOfTheRoom(Language language) {
    var found = new ArrayList<String>();
    try (var visit = visitors.phone(language)) {
      var page = town.join(visit);
      for (var phase : PHASES) {
        move(phase.move());
        assertThat(page.locator(".panel[data-state=%s]".formatted(phase.state()))).isVisible();
        if (phase.move() instanceof Move.VoteAgain) {
          move(new Move.StartTimer(Duration.ofMinutes(3)));
          assertThat(page.locator("#more-time button")).isVisible();
        }
        found.addAll(hindrances(page, phase, language));
      }
      visit.setOffline(true);
      assertThat(page.locator("#offline")).containsText(NOT_YOUR_FAULT);
      visit.setOffline(false);
      assertThat(page.locator("#offline")).isHidden();
    }
    assertThat(found).isEmpty();
  }

  private static List<String> hindrances(Page page, Phase phase, Language language) {
    var name = "phone-%s-%s".formatted(phase.state(), language.tag());
    Picture.take(page, name);
    var found = new ArrayList<>(Axe.findings(page));
    found.addAll(Motion.findings(page));
    if (!page.evaluate("document.documentElement.scrollWidth - innerWidth").equals(0)) {
      found.add("something sticks out sideways");
    }
    return found.stream().map(one -> name + ": " + one).toList();
  }

  @Test
  void everythingOnThePanelGoesByKeyboard() {
    var page = town.join(phone);
    var keyboard = Keyboard.at(page);
    move(new Move.Open(FIRST));
    move(new Move.StartTimer(Duration.ofMinutes(3)));
    assertThat(page.locator("#more-time button")).isVisible();

    keyboard.tabTo("Jeg trenger mer tid");
    keyboard.press("Enter");
    assertThat(page.locator("#more-time [role=status]")).isFocused();
    keyboard.choose("Ingen");
    keyboard.press("Space");
    saved(page);
    move(new Move.Reveal());
    page.waitForURL("**/p/room");
    keyboard.tabTo("Svar, eller endre svaret");
    keyboard.press("Enter");
    page.waitForURL("**/p/q/1");
    keyboard.tabTo("Gå dit rommet er");
    keyboard.press("Enter");
    page.waitForURL("**/p/room");
    move(new Move.VoteAgain());
    page.waitForURL("**/p/q/1");
    keyboard.tabTo("Behold svaret mitt");
    keyboard.press("Enter");
    saved(page);
    keyboard.wasNotHindered();
  }

  @Test
  void aTapMadeWithoutNetworkCountsForTheQuestionItWasMadeOnAndThePhoneCatchesUp() {
    var page = town.join(phone);
    move(new Move.Open(FIRST));
    assertThat(page.locator(".panel[data-state=open]")).isVisible();

    phone.setOffline(true);
    level(page, "3").check();
    assertThat(page.locator("#offline")).containsText("ikke din feil");
    move(new Move.Reveal());
    move(new Move.Open(SECOND));
    assertThat(page).hasURL(Pattern.compile("/p/q/1$"));

    phone.setOffline(false);
    page.waitForURL("**/p/q/3");
    assertThat(level(page, "3")).not().isChecked();
    page.waitForCondition(() -> town.answers() == 1);
    assertThat(town.taps()).isEqualTo(1);
    page.navigate("/p/q/1");
    assertThat(level(page, "3")).isChecked();
  }

  @Test
  void aReloadKeepsTheQuestionTheAnswerAndTheTimeLeft() {
    var page = town.join(phone);
    move(new Move.Open(FIRST));
    move(new Move.StartTimer(Duration.ofMinutes(3)));
    assertThat(page.locator("#timer strong")).hasText(Pattern.compile("2:\\d\\d|3:00"));
    level(page, "1").check();
    saved(page);

    page.reload();

    assertThat(page.locator(".panel[data-state=open]")).isVisible();
    assertThat(level(page, "1")).isChecked();
    assertThat(page.locator("#timer strong")).hasText(Pattern.compile("2:\\d\\d|3:00"));
    page.locator("#more-time button").click();
    assertThat(page.locator("#more-time")).containsText("men ikke hvem");
    Picture.take(page, "phone-room-timer");
  }

  @Test
  void whoLooksAroundIsBroughtBackWhenTheRoomMovesOn() {
    var page = town.join(phone);
    move(new Move.Open(FIRST));
    assertThat(page.locator(".panel[data-state=open]")).isVisible();
    page.evaluate("visit => { history.pushState(null, '', '/p/overview') }");
    move(new Move.Open(SECOND));

    page.waitForURL("**/p/q/3");
    assertThat(page.locator("h1")).isFocused();
  }

  @Test
  void aClockThatIsWrongShowsTheRightTimeLeft() {
    var page = phone.newPage();
    page.clock().setFixedTime("2001-01-01T00:00:00Z");
    town.join(page);
    move(new Move.Open(FIRST));
    move(new Move.StartTimer(Duration.ofMinutes(3)));

    assertThat(page.locator("#timer strong")).hasText(Pattern.compile("2:\\d\\d|3:00"));
  }

  private void move(Move move) {
    var rooms = host.service(LiveRooms.class);
    var evaluation = town.evaluation().id();
    rooms.move(evaluation, move, "kari", rooms.room(evaluation).moves());
  }

  private static Locator level(Page page, String value) {
    return page.locator("[name=answer][value='" + value + "']");
  }

  private static void saved(Page page) {
    assertThat(page.locator("#status")).containsText("Lagret");
  }
}
