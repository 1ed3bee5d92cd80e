package no.trappa.app.workshop.ui.lead;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Keyboard;
import no.trappa.app.browser.Motion;
import no.trappa.app.browser.Picture;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Step;
import no.trappa.app.workshop.ui.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A facilitator leads one question in a real browser. */
@BrowserTest
class LeadInABrowserTest {

  private final RunningTrappa host;
  private final Visitors visitors;
  private final Town town;
  private final LiveRooms rooms;

  LeadInABrowserTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
    this.town = Town.on(host);
    this.rooms = host.service(LiveRooms.class);
  }

  private static final Pattern NOT_YOUR_FAULT =
      Pattern.compile("ikke din feil|ikkje din feil|not your fault");

  /** After the talk, each from what came before. */
  private static final SequencedMap<String, Move> THEN = new LinkedHashMap<>();

  static {
    THEN.put("agreed", new Move.Agree());
    THEN.put("picture", new Move.Show(no.trappa.app.workshop.room.Picture.STAIRS));
    THEN.put("paused", new Move.Pause());
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(Language.NB, ColorScheme.LIGHT, 1280),
        Arguments.of(Language.NN, ColorScheme.DARK, 1280),
        Arguments.of(Language.EN, ColorScheme.LIGHT, 360));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingHindersAnybodyAtAnyStep(Language language, ColorScheme scheme, int width) {
    try (var visit = visitors.visit(language, scheme, width, 800)) {
      var page = opened(visit);
      var found = new ArrayList<>(hindrances(page, "lobby", language, scheme));
      for (var step : List.of("open", "revealed", "discussing")) {
        next(page);
        found.addAll(hindrances(page, step, language, scheme));
      }
      for (var then : THEN.entrySet()) {
        move(page, then.getValue());
        found.addAll(hindrances(page, then.getKey(), language, scheme));
      }
      host.service(Evaluations.class).close(town.evaluation().id(), "ola");
      assertThat(page.locator(".lead-board")).isHidden();
      found.addAll(hindrances(page, "closed", language, scheme));

      visit.setOffline(true);
      assertThat(page.locator("trappa-lifeline")).containsText(NOT_YOUR_FAULT);
      visit.setOffline(false);
      assertThat(page.locator("trappa-lifeline")).isEmpty();
      assertThat(found).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingHindersAnybodyWhereAnswersAreApart(Language language, ColorScheme scheme, int width) {
    var hall = Hall.in(host, town.evaluation());
    hall.answers(1, 1, 2, 2, 4, 4);
    rooms.move(town.evaluation().id(), new Move.Open(Hall.QUESTION), "ola", 0);
    rooms.move(town.evaluation().id(), new Move.Reveal(), "ola", 1);
    rooms.move(town.evaluation().id(), new Move.VoteAgain(), "ola", 2);
    hall.answerAgain(2, 2, 2, 3, 3, 4);
    rooms.move(town.evaluation().id(), new Move.Reveal(), "ola", 3);
    rooms.move(town.evaluation().id(), new Move.Discuss(), "ola", 4);
    try (var visit = visitors.visit(language, scheme, width, 800)) {
      var page = opened(visit);
      page.locator(".lead-what-if vaadin-details-summary").click();
      page.locator(".lead-what-if h3").first().waitFor();
      assertThat(hindrances(page, "apart", language, scheme)).isEmpty();
    }
  }

  @Test
  void aQuestionIsLedByKeyboardAndTheFocusStaysOnWhatComesNext() {
    try (var visit = visitors.laptop(Language.NB)) {
      var keyboard = Keyboard.at(opened(visit));
      keyboard.tabTo("Åpne det første spørsmålet");
      keyboard.press("Enter");
      keyboard.isAt("Vis svarene");
      keyboard.press("Space");
      keyboard.isAt("Snakk om det");
      keyboard.press("Enter");
      keyboard.isAt("Registrer felles svar");
      keyboard.press("Enter");
      keyboard.isAt("Gjelder");
      keyboard.choose("3");
      keyboard.tabTo("Hvorfor");
      keyboard.type("Regnet på i mars");
      keyboard.tabTo("Lagre felles svar");
      keyboard.press("Enter");
      keyboard.isAt("Neste spørsmål");
      keyboard.tabTo("3 min");
      keyboard.press("Enter");
      keyboard.wasNotHindered();
    }
    assertThat(rooms.room(town.evaluation().id()).asked().values())
        .extracting(asked -> asked.step())
        .containsExactly(Step.AGREED);
  }

  @Test
  void twoPressesMoveOnce() {
    try (var visit = visitors.laptop(Language.NB)) {
      var page = opened(visit);
      page.locator(".lead-next").dblclick();
      page.waitForCondition(() -> page.locator(".lead-next").textContent().equals("Vis svarene"));
      page.locator(".lead-next:not([disabled])").waitFor();
    }
    assertThat(rooms.moves(town.evaluation().id())).hasSize(1);
  }

  @Test
  void theTimerRunsInTheBrowserAndSaysWhenItStarts() {
    try (var visit = visitors.laptop(Language.NB)) {
      var page = opened(visit);
      var id = town.evaluation().id();
      rooms.move(id, new Move.StartTimer(Duration.ofMinutes(2)), "ola", 0);
      page.waitForCondition(() -> face(page).startsWith("1:5"));
      assertThat(page.locator("trappa-countdown [aria-live=polite]").textContent())
          .isEqualTo("Tiden går.");
    }
  }

  private static String face(Page page) {
    return page.locator("trappa-countdown [role=timer]").textContent();
  }

  private Page opened(BrowserContext visit) {
    var page = visit.newPage();
    host.signIn(page);
    page.navigate("/evaluations/" + town.evaluation().id() + "/lead");
    page.locator(".lead-next").waitFor();
    return page;
  }

  /** Somebody else leads on, and the page follows. */
  private void move(Page page, Move move) {
    var now = page.locator(".lead-now");
    var before = now.innerText();
    rooms.move(town.evaluation().id(), move, "ola", rooms.room(town.evaluation().id()).moves());
    page.waitForCondition(() -> !now.innerText().equals(before));
  }

  /** Presses what comes next, and waits until the page says what comes after that. */
  private static void next(Page page) {
    var next = page.locator(".lead-next");
    var before = next.textContent();
    next.click();
    page.waitForCondition(() -> !next.textContent().equals(before));
  }

  private static List<String> hindrances(
      Page page, String step, Language language, ColorScheme scheme) {
    assertThat(page.locator(".lead-next[disabled]")).hasCount(0);
    Picture.take(
        page,
        "lead-%s-%s-%s-%d".formatted(step, language.tag(), scheme, page.viewportSize().width));
    var found = new ArrayList<>(Axe.findings(page));
    found.addAll(Motion.findings(page));
    if (!page.evaluate("document.documentElement.scrollWidth - window.innerWidth").equals(0)) {
      found.add("something sticks out sideways");
    }
    return found.stream().map(finding -> step + ": " + finding).toList();
  }
}
