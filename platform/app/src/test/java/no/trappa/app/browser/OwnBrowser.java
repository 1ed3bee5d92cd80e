package no.trappa.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

/** A browser of one test's own, for a host of its own. */
public final class OwnBrowser implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private OwnBrowser(Playwright playwright) {
    this.playwright = playwright;
    this.browser = Chromium.launch(playwright);
  }

  public static OwnBrowser launch() {
    return new OwnBrowser(Chromium.playwright());
  }

  public Browser get() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
