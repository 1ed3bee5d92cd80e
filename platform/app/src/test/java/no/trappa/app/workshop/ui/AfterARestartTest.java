package no.trappa.app.workshop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import no.trappa.api.value.Language;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class AfterARestartTest {

  private final Visitors visitors;

  AfterARestartTest(Visitors visitors) {
    this.visitors = visitors;
  }

  @Test
  void theSameParticipantGoesOnWithoutNoticing(@TempDir Path data) throws IOException {
    var port = freePort();
    Page page;
    try (var host = start(port, data)) {
      var town = Town.on(host);
      page = visitors.phone(Language.NB).newPage();
      page.navigate(host.at("/j/" + town.evaluation().joinCode()).toString());
      page.locator("[name=unit][value=storli]").check();
      page.locator("[name=role][value=municipal-director]").check();
      page.locator("form.join button").click();
      level(page, "1").check();
      saved(page);
    }

    level(page, "3").check();
    assertThat(page.locator("#offline")).isVisible();

    try (var host = start(port, data)) {
      saved(page);
      assertThat(page.locator("#offline")).isHidden();
      page.navigate(host.at("/p").toString());
      assertThat(level(page, "3")).isChecked();
      assertThat(page.locator(".self")).containsText("Kommunedirektør");
      page.context().close();
    }
  }

  @Test
  void streamsDoNotHoldTheHostBackWhenItStops(@TempDir Path data) throws IOException {
    var host = start(freePort(), data);
    var town = Town.on(host);
    try (var phone = visitors.phone(Language.NB)) {
      var page = phone.newPage();
      page.navigate(host.at("/j/" + town.evaluation().joinCode()).toString());
      page.locator("[name=unit][value=storli]").check();
      page.locator("[name=role][value=municipal-director]").check();
      page.waitForRequest("**/p/events", () -> page.locator("form.join button").click());

      var began = Instant.now();
      host.close();

      assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }
  }

  private static RunningTrappa start(int port, Path data) {
    return RunningTrappa.start("--server.port=" + port, "--trappa.data=" + data);
  }

  private static Locator level(Page page, String value) {
    return page.locator("[data-is=answer][value='" + value + "']").first();
  }

  private static void saved(Page page) {
    assertThat(page.locator("#status")).hasText(Pattern.compile("Lagret kl\\. \\d\\d:\\d\\d"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
