package no.trappa.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Planning a meeting, in real browsers. */
@BrowserTest
class MeetingPlanTest {

  private final RunningTrappa host;
  private final Visitors visitors;
  private final Sample sample;

  MeetingPlanTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
    this.sample = Sample.in(host);
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(Language.NB, ColorScheme.LIGHT, 1280),
        Arguments.of(Language.NB, ColorScheme.DARK, 360),
        Arguments.of(Language.NN, ColorScheme.DARK, 1280),
        Arguments.of(Language.NN, ColorScheme.LIGHT, 360),
        Arguments.of(Language.EN, ColorScheme.LIGHT, 1280),
        Arguments.of(Language.EN, ColorScheme.DARK, 360));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingHindersAnybody(Language language, ColorScheme scheme, int width) {
    plan();
    var found = new ArrayList<String>();
    try (var visit = visitors.visit(language, scheme, width, 900)) {
      var page = visit.newPage();
      host.signIn(page);
      page.navigate(address("/agenda"));
      found.addAll(hindrances(page, "agenda", language, scheme));
      page.locator("vaadin-integer-field input").first().fill("5");
      planBehindTheirBack();
      page.locator("vaadin-button[theme~=primary]").first().click();
      assertThat(page.locator(".notice ul")).hasCount(1);
      found.addAll(hindrances(page, "agenda-conflict", language, scheme));
      page.navigate(address("/poster"));
      found.addAll(hindrances(page, "poster", language, scheme));
      host.service(Evaluations.class).close(sample.evaluation().id(), "kari");
      page.navigate(address("/agenda"));
      found.addAll(hindrances(page, "agenda-closed", language, scheme));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void thePosterIsOneSheetOfPaper() {
    try (var visit = visitors.laptop(Language.NB)) {
      var page = visit.newPage();
      host.signIn(page);
      page.navigate(address("/poster"));
      page.waitForSelector(".poster-sheet");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".poster-actions")).not().isVisible();
      var file = Path.of("target", "screenshots", "poster.pdf");
      var pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setPath(file)
                  .setPreferCSSPageSize(true)
                  .setPrintBackground(false));
      assertThat(pages(pdf)).isEqualTo(1);
    }
  }

  @Test
  void aPlanIsMadeByKeyboard() {
    try (var visit = visitors.laptop(Language.NB)) {
      plan(visit);
    }
    var planned = host.service(Agendas.class).of(sample.evaluation().id());
    assertThat(planned.revision()).isEqualTo(1);
    assertThat(planned.agenda().breakMinutes()).isEqualTo(15);
    assertThat(planned.agenda().items().get(1).minutes()).isEqualTo(25);
  }

  private void plan(BrowserContext visit) {
    var page = visit.newPage();
    host.signIn(page);
    page.navigate(address("/agenda"));
    page.waitForSelector("h1");
    var keyboard = Keyboard.at(page);
    var first = page.locator(".agenda-item h3").first().textContent();
    keyboard.tabTo("Pause");
    keyboard.press("Control+a");
    keyboard.type("15");
    keyboard.tabTo("Flytt ned: " + first);
    keyboard.press("Enter");
    assertThat(page.locator(".agenda-item h3").nth(1)).hasText(first);
    keyboard.isAt("Flytt opp: " + first);
    keyboard.tabBackTo("Minutter");
    keyboard.press("Control+a");
    keyboard.type("25");
    keyboard.tabTo("Lagre planen");
    keyboard.press("Enter");
    assertThat(page.locator("vaadin-notification-card")).containsText("Planen er lagret.");
    keyboard.tabTo("Plakat til utskrift");
    keyboard.wasNotHindered();
  }

  private List<String> hindrances(Page page, String name, Language language, ColorScheme scheme) {
    page.waitForSelector("h1");
    Picture.take(
        page, "%s-%s-%s-%d".formatted(name, language.tag(), scheme, page.viewportSize().width));
    var found = new ArrayList<>(Axe.findings(page));
    if (!page.evaluate("document.documentElement.scrollWidth - window.innerWidth").equals(0)) {
      found.add("something sticks out sideways");
    }
    return found.stream().map(finding -> name + ": " + finding).toList();
  }

  /** Some of it before the meeting, something left for later, and too much for the time. */
  private void plan() {
    var agendas = host.service(Agendas.class);
    var evaluation = sample.evaluation().id();
    var suggested = agendas.of(evaluation).agenda();
    var items = new ArrayList<>(suggested.items());
    items.set(0, items.getFirst().in(Taken.BEFORE).lasting(12));
    items.set(items.size() - 1, items.getLast().in(Taken.LATER).lasting(0));
    var start = Optional.of(Instant.parse("2026-03-04T11:30:00Z"));
    agendas.save(evaluation, suggested.with(items).starting(start).lasting(60, 10), "kari", 0);
  }

  private void planBehindTheirBack() {
    var agendas = host.service(Agendas.class);
    var planned = agendas.of(sample.evaluation().id());
    var changed = planned.agenda().with(planned.agenda().items().reversed()).lasting(90, 0);
    agendas.save(sample.evaluation().id(), changed, "ola", planned.revision());
  }

  private String address(String page) {
    return "/evaluations/" + sample.evaluation().id() + page;
  }

  private static long pages(byte[] pdf) {
    return Pattern.compile("/Type\\s*/Page\\b")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .count();
  }
}
