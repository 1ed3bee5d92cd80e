package no.trappa.app.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import no.trappa.app.browser.HostProcess;
import no.trappa.app.browser.OwnBrowser;
import org.springframework.util.FileSystemUtils;

/** From the start of the host to its first page, and what the first pages weigh on the wire. */
final class PagesBenchmark {

  private static final int MOST_OF_PARTICIPANT = 60;
  private static final int MOST_OF_FACILITATOR = 450;

  private PagesBenchmark() {}

  static void run(PrintStream out) throws IOException {
    var data = Files.createTempDirectory("trappa-bench");
    var began = System.nanoTime();
    try (var host = HostProcess.on(data);
        var browser = OwnBrowser.launch()) {
      var first = load(browser.get(), host, "/j");
      out.printf(
          "from the start of the process to the first page, browser included: %.1f s%n",
          (System.nanoTime() - began) / 1e9);
      tell(out, "a participant's first page", first, MOST_OF_PARTICIPANT);
      tell(out, "a facilitator's first page", signedIn(browser.get(), host), MOST_OF_FACILITATOR);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static Weight load(Browser browser, HostProcess host, String path) {
    try (var context = browser.newContext()) {
      var page = context.newPage();
      var requests = requests(page);
      page.navigate(host.address() + path);
      page.waitForLoadState(LoadState.LOAD);
      return Weight.of(List.copyOf(requests)); // Asking for sizes lets more requests finish.
    }
  }

  /** The sign-in page is fetched too: nobody sees the first page without it. */
  private static Weight signedIn(Browser browser, HostProcess host) {
    try (var context = browser.newContext()) {
      var page = context.newPage();
      var requests = requests(page);
      page.navigate(host.address() + "/login");
      page.fill("input[name=username]", "trappa");
      page.fill("input[name=password]", host.password());
      page.keyboard().press("Enter");
      page.waitForURL(url -> !url.contains("/login"));
      page.locator("h1").first().waitFor();
      return Weight.of(List.copyOf(requests)); // Asking for sizes lets more requests finish.
    }
  }

  private static List<Request> requests(Page page) {
    var finished = new ArrayList<Request>();
    page.onRequestFinished(finished::add);
    return finished;
  }

  private static void tell(PrintStream out, String what, Weight weight, int most) {
    out.printf(
        "%s: %.1f kB in %d requests (aim: at most %d kB)%n",
        what, weight.bytes() / 1000.0, weight.requests(), most);
  }

  /** What was fetched, as it crossed the wire: compressed, headers included. */
  private record Weight(long bytes, int requests) {

    static Weight of(List<Request> requests) {
      var bytes =
          requests.stream()
              .map(Request::sizes)
              .mapToLong(sizes -> (long) sizes.responseBodySize + sizes.responseHeadersSize)
              .sum();
      return new Weight(bytes, requests.size());
    }
  }
}
