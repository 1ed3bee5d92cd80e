package no.trappa.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import no.trappa.api.value.Language;

/** Lets people visit the host: each visit has its own cookies, window and language. */
public final class Visitors implements AutoCloseable {

  private final RunningTrappa host;
  private final Playwright playwright;
  private final Browser browser;

  private Visitors(RunningTrappa host, Playwright playwright) {
    this.host = host;
    this.playwright = playwright;
    this.browser = Chromium.launch(playwright);
  }

  /** Opens a browser of its own for visits to the host. */
  public static Visitors to(RunningTrappa host) {
    return new Visitors(host, Chromium.playwright());
  }

  /** Someone with a phone 360 pixels wide. */
  public BrowserContext phone(Language language) {
    return visit(language, ColorScheme.LIGHT, 360, 740);
  }

  /** Someone with a laptop 1280 pixels wide. */
  public BrowserContext laptop(Language language) {
    return visit(language, ColorScheme.LIGHT, 1280, 800);
  }

  /** A visit; close it when it is over. */
  public BrowserContext visit(Language language, ColorScheme scheme, int width, int height) {
    var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBaseURL(host.at("").toString()));
    context.addCookies(
        List.of(new Cookie("trappa-language", language.tag()).setUrl(host.at("/").toString())));
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
