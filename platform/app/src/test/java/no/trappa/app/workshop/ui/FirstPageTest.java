package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import no.trappa.api.value.Language;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Transfer;
import no.trappa.app.browser.Visitors;
import org.junit.jupiter.api.Test;

/** What a participant's phone has to fetch before it shows the first page. */
@BrowserTest
class FirstPageTest {

  private static final int MOST_BYTES = 25_000;
  private static final int MOST_REQUESTS = 7;

  private final RunningTrappa host;
  private final Visitors visitors;

  FirstPageTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
  }

  @Test
  void isSmall() {
    var code = Town.on(host).evaluation().joinCode();
    try (var phone = visitors.phone(Language.NB)) {
      var transfer = Transfer.of(phone.newPage(), "/j/" + code);

      assertThat(transfer.bytes()).as(transfer.toString()).isLessThan(MOST_BYTES);
      assertThat(transfer.requests()).as(transfer.toString()).isLessThanOrEqualTo(MOST_REQUESTS);
    }
  }
}
