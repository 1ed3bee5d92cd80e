package no.trappa.app.workshop.ui.projector;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Language;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Keyboard;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One meeting on the wall, picture after picture: read by all, and nothing sticks out. */
@BrowserTest
class OnAScreenTest {

  private static final IndicatorRef GAIN = IndicatorRef.parse("preconditions/own-gain");

  private static final String NOT_YOUR_FAULT = "ikke din feil|ikkje din feil|not your fault";

  private static final Map<Picture, String> SLIDES =
      Map.of(
          Picture.STAIRS, ".stairs", Picture.READINESS, ".readiness", Picture.STEPS, ".next-steps");

  private final Visitors visitors;
  private final RunningTrappa host;

  OnAScreenTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(Language.NB, ColorScheme.LIGHT, 1920, 1080),
        Arguments.of(Language.NN, ColorScheme.DARK, 1280, 720),
        Arguments.of(Language.EN, ColorScheme.LIGHT, 1920, 1080));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyPictureIsWhole(Language language, ColorScheme scheme, int width, int height) {
    var hall = Hall.in(host);
    var found = new ArrayList<String>();
    try (var visit = visitors.visit(language, scheme, width, height)) {
      var wall = Wall.open(visit, hall, language);
      var page = wall.page();
      found.addAll(wall.faults("empty"));
      for (var i = 0; i < 8; i++) {
        hall.join(i, "municipal-director", 1);
        hall.join(i, "head-of-finance", 3 + i);
      }
      assertThat(page.locator(".arrived li")).hasCount(8);
      found.addAll(wall.faults("welcome"));

      hall.make(new Move.Open(GAIN));
      hall.make(new Move.StartTimer(Duration.ofMinutes(3)));
      assertThat(page.locator(".lines li")).hasCount(5);
      assertThat(page.locator(".projector-time")).containsText(":5");
      found.addAll(wall.faults("asking"));

      hall.make(new Move.Pause());
      assertThat(page.locator(".resting")).hasCount(1);
      found.addAll(wall.faults("paused"));
      hall.make(new Move.Resume());

      found.addAll(divided(hall, wall));
      hall.make(new Move.Agree());
      assertThat(page.locator(".settled")).hasCount(1);
      for (var i = 0; i < 6; i++) {
        hall.agree(i, GAIN);
      }
      assertThat(page.locator(".agreed > li")).hasCount(6);
      found.addAll(wall.faults("agreed"));

      hall.answerEverything();
      hall.make(new Move.Park(GAIN));
      found.addAll(pictures(hall, wall));
      host.service(Evaluations.class).close(hall.evaluation().id(), "kari");
      assertThat(page.locator("h1")).containsText(Pattern.compile("Takk|Thank"));
      found.addAll(wall.faults("over"));

      visit.setOffline(true);
      assertThat(page.locator("trappa-lifeline")).containsText(Pattern.compile(NOT_YOUR_FAULT));
      found.addAll(wall.faults("lost"));
      visit.setOffline(false);
      assertThat(page.locator("trappa-lifeline")).isEmpty();
    }
    assertThat(found).isEmpty();
  }

  @Test
  void theWayBackIsFoundByKeyboardAlone() {
    var hall = Hall.in(host);
    try (var visit = visitors.visit(Language.NB, ColorScheme.LIGHT, 1920, 1080)) {
      var keyboard = Keyboard.at(Wall.open(visit, hall, Language.NB).page());
      keyboard.tabTo("Tilbake til vurderingen");
      keyboard.tabTo("Bokmål");
      keyboard.tabTo("English");
      keyboard.wasNotHindered();
      keyboard.tabBackTo("Tilbake til vurderingen");
      keyboard.press("Enter");
      keyboard.tabTo("Møtet");
    }
  }

  private static List<String> divided(Hall hall, Wall wall) {
    hall.answer(GAIN);
    hall.make(new Move.Reveal());
    assertThat(wall.page().locator(".divided svg")).hasCount(1);
    var found = new ArrayList<>(wall.faults("revealed"));
    hall.make(new Move.Discuss());
    assertThat(wall.page().locator(".extremes")).hasCount(1);
    found.addAll(wall.faults("discussing"));
    hall.make(new Move.VoteAgain());
    hall.make(new Move.Reveal());
    assertThat(wall.page().locator(".divided .round")).hasCount(1);
    found.addAll(wall.faults("round-two"));
    return found;
  }

  private static List<String> pictures(Hall hall, Wall wall) {
    var found = new ArrayList<String>();
    for (var picture : List.of(Picture.STAIRS, Picture.READINESS, Picture.STEPS)) {
      hall.make(new Move.Show(picture));
      var name = picture.name().toLowerCase(Locale.ROOT);
      assertThat(wall.page().locator(SLIDES.get(picture))).hasCount(1);
      found.addAll(wall.faults(name));
    }
    return found;
  }
}
