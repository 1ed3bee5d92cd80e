package no.trappa.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Someone at a table with a phone, who goes where the room goes. */
record Seat(BrowserContext context, Page page) implements AutoCloseable {

  static Seat take(BrowserContext context, String code, String unit, String role) {
    var page = context.newPage();
    page.navigate("/j/" + code);
    page.locator("[name=unit][value=" + unit + "]").check();
    page.locator("[name=role][value=" + role + "]").check();
    page.locator("form.join button").click();
    assertThat(page.locator("#led, form.screen").first()).isVisible();
    return new Seat(context, page);
  }

  /** Waits until the question is there, and answers it. */
  void answers(int level) {
    assertThat(page.locator(".panel[data-state=open]")).isVisible();
    page.locator("[name=answer][value='" + level + "']").check();
    saved();
  }

  /** Stands by the answer in the second round. */
  void keeps() {
    assertThat(page.locator(".panel[data-state=open]"))
        .containsText(Pattern.compile("Runde 2|Round 2"));
    page.locator("button[value=keep]").click();
    saved();
  }

  Locator panel() {
    return page.locator("#panel");
  }

  private void saved() {
    assertThat(page.locator("#status"))
        .hasText(Pattern.compile("(Lagret|Lagra|Saved).*\\d\\d[:.]\\d\\d.*"));
  }

  @Override
  public void close() {
    context.close();
  }
}
