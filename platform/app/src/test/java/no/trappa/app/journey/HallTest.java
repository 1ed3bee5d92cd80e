package no.trappa.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.HostProcess;
import no.trappa.app.browser.OwnBrowser;
import no.trappa.app.browser.Picture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hall: three municipalities with phones, one who leads, and a host that is killed half-way. */
@Tag("browser")
class HallTest {

  private static final List<String> MUNICIPALITIES = List.of("Granvik", "Elvenes", "Solheia");
  private static final List<String> WHO_STAY =
      List.of("municipal-director", "digitalisation-manager");
  private static final List<String> WHO_COME_LATE =
      List.of("head-of-finance", "owner-representative", "security-officer");
  private static final int ALL = 99;

  @Test
  void goesFromSigningInToTheProvedNextStepsAlthoughTheHostIsKilled(@TempDir Path data)
      throws IOException {
    try (var host = HostProcess.on(data);
        var browser = OwnBrowser.launch()) {
      var facilitator = Facilitator.signIn(browser.get(), host);
      facilitator.createCollaboration("Fjordsamarbeidet", MUNICIPALITIES);
      var code = facilitator.startEvaluation();

      var phones = new ArrayList<Phone>();
      for (var municipality : MUNICIPALITIES) {
        for (var role : WHO_STAY) {
          phones.add(Phone.join(browser.get(), host.address(), code, municipality, role));
        }
      }
      facilitator.sees("6 deltakere");
      phones.forEach(phone -> phone.answer(4, "2"));
      var savedBefore = phones.stream().mapToInt(Phone::saved).sum();

      var wall = facilitator.openWall();
      host.killAndRestart();

      phones.forEach(Phone::comeBack);
      phones.forEach(phone -> phone.answer(ALL, "2"));
      assertThat(phones.stream().mapToInt(Phone::saved).sum()).isGreaterThan(savedBefore);
      phones.forEach(Phone::findsEverythingItSaved);
      assertThat(wall.locator(".projector")).containsText("6 her");
      assertThat(wall.locator(".v-system-error")).hasCount(0);

      for (var municipality : MUNICIPALITIES) {
        for (var role : WHO_COME_LATE) {
          answerAndLeave(browser, host, code, municipality, role);
        }
      }
      answerAndLeave(browser, host, code, "Samarbeidet", "project-manager");

      facilitator.signIn(host.password());
      facilitator.open("Fjordsamarbeidet");
      facilitator.sees("16 deltakere");
      facilitator.openResults();
      assertThat(facilitator.page().locator("#headline .verdict")).containsText("klart");
      assertThat(facilitator.page().locator("#steps ol.steps > li").first()).isVisible();
      assertThat(facilitator.page().locator("#steps .notice"))
          .hasText(Pattern.compile("Prøvd på nytt: .* er alt som kreves, på plass."));
      Axe.findsNothing(facilitator.page());
      Picture.take(facilitator.page(), "hall-results");
      phones.forEach(Phone::close);
    }
  }

  private static void answerAndLeave(
      OwnBrowser browser, HostProcess host, String code, String unit, String role) {
    try (var phone = Phone.join(browser.get(), host.address(), code, unit, role)) {
      phone.answer(ALL, "2");
      assertThat(phone.page().locator("form.screen")).hasCount(0);
    }
  }
}
