package no.trappa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody who has a keyboard and no mouse. After every move they look where they are: a place
 * without a name or without a sign of the focus, or one that lies behind something, is a hindrance.
 */
public final class Keyboard {

  private static final int LONGEST_WAY = 250;

  private final Page page;
  private final Focus focus;
  private final List<String> hindrances = new ArrayList<>();

  private Keyboard(Page page) {
    this.page = page;
    this.focus = Focus.of(page);
  }

  /** A keyboard at this page. */
  public static Keyboard at(Page page) {
    return new Keyboard(page);
  }

  /** Presses Tab until what has the focus has this in its name. */
  public void tabTo(String name) {
    go("Tab", name, place -> place.name().contains(name));
  }

  /** The same backwards. */
  public void tabBackTo(String name) {
    go("Shift+Tab", name, place -> place.name().contains(name));
  }

  /** Goes on to the next group of choices, and there to the choice with this in its name. */
  public void choose(String name) {
    go("Tab", "a group of choices", place -> place.role().equals("radio"));
    if (focus.place().name().contains(name)) {
      press("Space");
    } else {
      go("ArrowDown", name, place -> place.name().contains(name));
    }
  }

  /** Presses Tab once. */
  public Place tab() {
    return move("Tab");
  }

  public void press(String key) {
    page.keyboard().press(key);
  }

  /** Types this where the focus is. */
  public void type(String text) {
    page.keyboard().type(text);
  }

  /** Waits until what has the focus has this in its name, without a press of any key. */
  public void isAt(String name) {
    page.waitForCondition(() -> focus.place().name().contains(name));
  }

  /** What has the focus. */
  public Place place() {
    return focus.place();
  }

  /** Holds when nothing on the way was a hindrance; else says what was. */
  public void wasNotHindered() {
    assertThat(hindrances).isEmpty();
  }

  private void go(String key, String wanted, Predicate<Place> found) {
    var passed = new ArrayList<String>();
    for (var presses = 0; presses < LONGEST_WAY; presses++) {
      var place = move(key);
      if (found.test(place)) {
        return;
      }
      passed.add(place.name());
    }
    fail("%s does not lead to “%s” on %s, only to %s", key, wanted, page.url(), passed);
  }

  private Place move(String key) {
    press(key);
    var place = focus.place();
    if (!place.equals(Place.OUTSIDE)) {
      look(place);
    }
    return place;
  }

  private void look(Place place) {
    if (place.name().isBlank()) {
      hindrances.add("%s: a %s without a name".formatted(page.url(), place.role()));
    }
    focus
        .hindrance()
        .ifPresent(hindrance ->
            hindrances.add("%s: “%s” %s".formatted(page.url(), place.name(), hindrance)));
  }

  /** What has the focus, as a screen reader is told. */
  public record Place(String role, String name) {

    /** The focus is on the page as a whole, or in the browser's own bars. */
    static final Place OUTSIDE = new Place("", "");
  }
}
