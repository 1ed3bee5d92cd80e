package no.trappa.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import no.trappa.app.browser.HostProcess;

/** The one who leads, at a laptop, in bokmål. */
final class Facilitator {

  private final Page page;

  private Facilitator(Page page) {
    this.page = page;
  }

  static Facilitator signIn(Browser browser, HostProcess host) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(host.address()).setViewportSize(1280, 800));
    var facilitator = new Facilitator(context.newPage());
    facilitator.page.setDefaultTimeout(60_000);
    facilitator.signIn(host.password());
    return facilitator;
  }

  Page page() {
    return page;
  }

  /** Signs in; also again, after the host was away. */
  void signIn(String password) {
    page.navigate("/login");
    page.fill("input[name=username]", "trappa");
    page.fill("input[name=password]", password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
  }

  void createCollaboration(String name, List<String> municipalities) {
    page.navigate("/collaborations/new");
    page.getByLabel("Navn på samarbeidet").fill(name);
    choose("Forprosjekt");
    choose("Omfattende samarbeid");
    for (var i = 0; i < municipalities.size(); i++) {
      if (i > 0) {
        button("Legg til virksomhet").click();
      }
      page.getByLabel("Kommune eller virksomhet").nth(i).fill(municipalities.get(i));
      page.getByLabel("Innbyggere").nth(i).fill(Integer.toString(4000 + 1000 * i));
    }
    button("Lagre").click();
    assertThat(button("Start vurderingen")).isVisible();
  }

  /** Starts the assessment and returns the code people join with. */
  String startEvaluation() {
    button("Start vurderingen").click();
    return page.locator(".join-code").innerText();
  }

  /** Finds the evaluation again by the collaboration's name. */
  void open(String collaboration) {
    page.navigate("/collaborations");
    page.getByRole(AriaRole.LINK, named(collaboration)).click();
    page.locator("a[href^='/evaluations/']").first().click();
  }

  /** Waits until the page says so by itself; it is never loaded anew. */
  void sees(String sum) {
    assertThat(page.locator(".arrivals").locator("xpath=..")).containsText(Pattern.compile(sum));
  }

  void openResults() {
    page.getByRole(AriaRole.LINK, named("Resultater")).click();
    assertThat(page.locator("#headline")).isVisible();
  }

  /** The projector's picture of the evaluation that is open, in a window of its own. */
  Page openWall() {
    var wall = page.context().newPage();
    wall.setDefaultTimeout(60_000);
    wall.navigate(page.url() + "/projector");
    assertThat(wall.locator(".slide h1")).isVisible();
    return wall;
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
