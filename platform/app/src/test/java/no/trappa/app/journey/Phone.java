package no.trappa.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;

/** A participant with a phone, who joins with a code and answers one screen after the other. */
final class Phone implements AutoCloseable {

  private static final String NEXT = "button[name=go][value=next]";
  private final BrowserContext context;
  private final Page page;
  private final Map<Choice, String> acknowledged = new TreeMap<>();

  private Phone(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  static Phone join(Browser browser, String address, String code, String unit, String role) {
    var phone =
        new Phone(
            browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setViewportSize(360, 740)));
    phone.page.navigate("/j");
    phone.page.fill("#code", code);
    phone.page.click("form.enter button");
    phone.page.locator("label.choice", new Page.LocatorOptions().setHasText(unit)).first().click();
    phone.page.check("input[name=role][value='" + role + "']");
    phone.page.click("form.join button");
    assertThat(phone.page.locator("form.screen")).isVisible();
    return phone;
  }

  Page page() {
    return page;
  }

  /** Answers every screen up to and with this one, or all of them, always with the same level. */
  void answer(int last, String level) {
    for (var screen = screen(); screen > 0 && screen <= last; screen = screen()) {
      var here = page.url();
      page.locator("fieldset[data-question]").all().forEach(part -> answer(part, level));
      page.click(NEXT);
      page.waitForURL(url -> !url.equals(here));
    }
  }

  /** Asks for the page anew: nobody joins twice. */
  void comeBack() {
    page.reload();
    assertThat(page.locator(".self")).isVisible();
  }

  /** The choices that the host said it had saved, and what it shows for them now. */
  void findsEverythingItSaved() {
    for (var choice : acknowledged.entrySet()) {
      page.navigate(choice.getKey().screen());
      assertThat(page.locator("input[name='%s']:checked".formatted(choice.getKey().name())))
          .hasValue(choice.getValue());
    }
  }

  int saved() {
    return acknowledged.size();
  }

  @Override
  public void close() {
    context.close();
  }

  /** The number in the address; 0 when this is no question. */
  private int screen() {
    var path = page.url().substring(page.url().lastIndexOf('/') + 1);
    return page.url().contains("/p/q/") ? Integer.parseInt(path) : 0;
  }

  private void answer(Locator part, String level) {
    var radios = part.locator("input[type=radio][data-is=answer]");
    if (radios.count() > 0) {
      var wanted = part.locator("input[data-is=answer][value='" + level + "']");
      choose(wanted.count() > 0 ? wanted.first() : radios.first());
    }
    var words = part.locator("textarea[data-is=answer]");
    if (words.count() > 0) {
      page.waitForResponse(
          response -> response.request().method().equals("POST"),
          () -> {
            words.fill("Sammen gir vi tjenester ingen av oss klarer alene.");
            words.blur();
          });
    }
  }

  private void choose(Locator radio) {
    page.waitForResponse(
        response -> response.request().method().equals("POST") && response.ok(), radio::check);
    acknowledged.put(
        new Choice(page.url(), radio.getAttribute("name")), radio.getAttribute("value"));
  }

  private record Choice(String screen, String name) implements Comparable<Choice> {
    @Override
    public int compareTo(Choice other) {
      return toString().compareTo(other.toString());
    }
  }
}
