package no.trappa.app.workshop.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import no.trappa.api.answer.AnswerValue;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.OwnBrowser;
import no.trappa.app.browser.Picture;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.env.Environment;

/** A list of rows on a phone 360 pixels wide, whose script runs. */
@Tag("browser")
@WorkshopTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterOnAPhoneTest {

  private final Workshop.Host workshop;
  private final Evaluations evaluations;
  private final String address;
  private final OwnBrowser browser = OwnBrowser.launch();
  private Evaluation evaluation;
  private BrowserContext phone;

  RegisterOnAPhoneTest(Workshop.Host workshop, Evaluations evaluations, Environment host) {
    this.workshop = workshop;
    this.evaluations = evaluations;
    this.address = "http://localhost:" + host.getRequiredProperty("local.server.port");
    this.evaluation = workshop.evaluation();
    this.phone = visit();
  }

  @BeforeEach
  void startAnew() {
    phone.close();
    evaluation = workshop.evaluation();
    phone = visit();
  }

  @AfterEach
  void putAway() {
    phone.close();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void whatIsWrittenIsSavedWithoutPressingAnything() {
    var page = open();
    page.waitForResponse(
        response -> response.request().method().equals("POST"),
        () -> page.selectOption("[name='row.0.subject']", "skills"));
    page.fill("[name='row.0.c.owner']", "Kari");
    page.waitForResponse(
        response -> response.request().method().equals("POST"),
        () -> page.locator("[name='row.0.c.owner']").blur());
    page.locator("#status[data-kind=good]").waitFor();
    page.reload();
    assertThat(page.locator("[name='row.0.c.owner']")).hasValue("Kari");
    Axe.findsNothing(page);
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
    Picture.take(page, "participant-register");
  }

  @Test
  void anAddedRowHasTheFocusAndATakenOneIsGone() {
    var page = open();
    page.selectOption("[name='row.0.subject']", "skills");
    page.locator(".add").click();
    assertThat(page.locator("[name='row.1.subject']")).isFocused();
    page.selectOption("[name='row.1.subject']", "+");
    page.fill("[name='row.1.title']", "Felles vakt");
    page.locator("[name='row.0.subject'] >> xpath=ancestor::fieldset[1] >> css=.remove").click();

    assertThat(page.locator(".row-card")).hasCount(1);
    assertThat(page.locator("[name='row.0.title']")).hasValue("Felles vakt");
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void badInputIsToldAtItsFieldAndStays() {
    var page = open();
    page.selectOption("[name='row.0.subject']", "skills");
    page.fill("[name='row.0.c.baseline']", "mange");
    page.locator("button[value=next]").click();

    assertThat(page.locator("[id='fault-row.0.c.baseline']")).containsText("Skriv et tall");
    assertThat(page.locator("[name='row.0.c.baseline']")).hasValue("mange");
    Axe.findsNothing(page);
    Picture.take(page, "participant-register-fault");
  }

  @Test
  void withoutTheNetworkEverythingStaysAndIsSavedWhenItIsBack() {
    var page = open();
    phone.setOffline(true);
    page.selectOption("[name='row.0.subject']", "skills");
    assertThat(page.locator("#status")).containsText("nettet er borte");
    page.locator("button[value=next]").click();
    assertThat(page.locator("[name='row.0.subject']")).hasValue("skills");

    phone.setOffline(false);
    page.locator("button[value=next]").click();
    page.waitForURL("**/p/done");
    assertThat(rows()).isEqualTo(1);
  }

  private Page open() {
    var page = phone.newPage();
    page.navigate("/j/" + evaluation.joinCode());
    page.check("[name=unit][value=granvik]");
    page.check("[name=role][value=digitalisation-manager]");
    page.locator("form.join button").click();
    page.waitForURL("**/p/q/1");
    page.locator("button[value=next]").click();
    page.waitForURL("**/p/q/2");
    return page;
  }

  private int rows() {
    return evaluations.sheet(evaluation.id()).answers().stream()
        .map(answer -> answer.value())
        .filter(AnswerValue.Rows.class::isInstance)
        .mapToInt(value -> ((AnswerValue.Rows) value).rows().size())
        .sum();
  }

  private BrowserContext visit() {
    return browser
        .get()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setColorScheme(ColorScheme.LIGHT)
                .setBaseURL(address));
  }
}
