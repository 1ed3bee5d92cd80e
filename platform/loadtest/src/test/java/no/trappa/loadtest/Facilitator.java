package no.trappa.loadtest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import no.trappa.loadtest.host.HostProcess;

/** The one who leads, in a real browser: there is no other way to prepare an evaluation. */
final class Facilitator {

  private static final List<String> MUNICIPALITIES =
      List.of("Granvik", "Elvenes", "Solheia", "Storelv", "Fjellheim", "Ytre Sund");

  private final Page page;

  private Facilitator(Page page) {
    this.page = page;
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
    return new Facilitator(page);
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
    return page.locator(".join-code").innerText();
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
