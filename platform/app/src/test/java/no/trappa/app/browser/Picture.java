package no.trappa.app.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes pictures of pages, to be looked at: {@code target/screenshots}. */
public final class Picture {

  private static final Path FOLDER = Path.of("target", "screenshots");

  private Picture() {}

  /** The page from top to bottom. */
  public static void take(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")).setFullPage(true));
  }
}
