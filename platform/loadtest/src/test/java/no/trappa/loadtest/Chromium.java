package no.trappa.loadtest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; none is downloaded. */
final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final List<String> QUIET =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place())
                    .setArgs(QUIET)
                    .setHeadless(true));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path place() {
    return Stream.concat(
            Optional.ofNullable(System.getenv("TRAPPA_CHROMIUM")).stream(), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "The facilitator needs Chromium: install it, or set TRAPPA_CHROMIUM to its file."));
  }
}
