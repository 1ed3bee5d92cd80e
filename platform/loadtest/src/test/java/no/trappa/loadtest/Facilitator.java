package no.trappa.loadtest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import no.trappa.loadtest.host.HostProcess;

/** The one who leads, in a real browser: there is no other way to prepare an evaluation. */
final class Facilitator {

  private static final List<String> MUNICIPALITIES =
      List.of("Granvik", "Elvenes", "Solheia", "Storelv", "Fjellheim", "Ytre Sund");

  private static final String NEXT = ".lead-next";
  private static final String FINISH =
      ":is(button, vaadin-button):visible:has-text('Ferdig med spørsmålet')";
  private static final String NOW = "const now = performance.timeOrigin + performance.now();";

  private final Page page;
  private final Page wall;
  private String evaluation = "";

  private Facilitator(Page page, Page wall) {
    this.page = page;
    this.wall = wall;
  }

  static Facilitator signIn(Browser browser, HostProcess host) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(host.address()).setViewportSize(1280, 800));
    var page = context.newPage();
    page.setDefaultTimeout(60_000);
    page.navigate("/login");
    page.fill("input[name=username]", "trappa");
    page.fill("input[name=password]", host.password());
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
    return new Facilitator(page, context.newPage());
  }

  /** Starts an evaluation of six municipalities and returns the code people join with. */
  String startEvaluation() {
    page.navigate("/collaborations/new");
    page.getByLabel("Navn på samarbeidet").fill("Fjordsamarbeidet");
    choose("Forprosjekt");
    choose("Omfattende samarbeid");
    for (var i = 0; i < MUNICIPALITIES.size(); i++) {
      if (i > 0) {
        button("Legg til virksomhet").click();
      }
      page.getByLabel("Kommune eller virksomhet").nth(i).fill(MUNICIPALITIES.get(i));
      page.getByLabel("Innbyggere").nth(i).fill(Integer.toString(4000 + 1000 * i));
    }
    button("Lagre").click();
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Forprosjektet")).check();
    button("Start vurderingen").click();
    var code = page.locator(".join-code").innerText();
    evaluation = page.url();
    leavePages();
    return code;
  }

  /** Opens the remote and, beside it, the wall that everybody sees. */
  void lead() {
    page.navigate(evaluation + "/lead");
    page.locator(NEXT).waitFor();
    wall.navigate(evaluation + "/projector");
    wall.locator(".projector-strip").waitFor();
  }

  /** Presses the one button that moves the room; when that was, by this machine's clock. */
  Instant press() {
    return press(page.locator(NEXT));
  }

  /** Is done with the question, also where the room has not written down what it agrees on. */
  Instant finish() {
    return press(page.locator(FINISH).first());
  }

  private static Instant press(Locator button) {
    return moment(button.evaluate("button => { %s button.click(); return now; }".formatted(NOW)));
  }

  /**
   * Waits until the wall says that so many have answered; when it did.
   *
   * @throws IllegalStateException when it never does
   */
  Instant seesAnswered(int people) {
    var seen =
        wall.evaluate(
            """
            async people => {
              const shown = () => parseInt(document.querySelector(".projector-answered .figure")?.textContent);
              const end = Date.now() + 10000;
              while (!(shown() >= people)) {
                if (Date.now() > end) return null;
                await new Promise((go) => setTimeout(go, 2));
              }
              %s return now;
            }
            """
                .formatted(NOW),
            people);
    if (seen == null) {
      throw new IllegalStateException("the wall never counted " + people);
    }
    return moment(seen);
  }

  /** Closes what is open, so that it is not measured. */
  void leavePages() {
    page.navigate("about:blank");
    wall.navigate("about:blank");
  }

  private static Instant moment(Object milliseconds) {
    return Instant.EPOCH.plusNanos(Math.round(((Number) milliseconds).doubleValue() * 1e6));
  }

  private void choose(String option) {
    page.getByRole(AriaRole.RADIO, named(option)).check();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
