package no.trappa.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.value.Language;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Picture;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.junit.jupiter.api.Test;

/** A meeting from the plan to the next steps: a facilitator, a projector and eight phones. */
@BrowserTest
class MeetingTest {

  private final RunningTrappa host;
  private final Visitors visitors;
  private final List<Seat> seats = new ArrayList<>();
  private int pictures;

  MeetingTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
  }

  @Test
  void goesFromThePlanToTheNextStepsEverybodyHasSeenArise() {
    var evaluation = start();
    var room = "/evaluations/" + evaluation.id();
    try (var laptop = visitors.laptop(Language.NB);
        var beamer = visitors.visit(Language.NB, ColorScheme.LIGHT, 1920, 1080)) {
      var lead = signedIn(laptop, room + "/agenda");
      assertThat(lead.locator("h1")).isVisible();
      film(lead, "agenda");
      var wall = signedIn(beamer, room + "/projector");
      assertThat(wall.locator("body")).containsText(evaluation.joinCode().toString());
      film(wall, "projector-lobby");

      eightTakeTheirSeats(evaluation);
      assertThat(wall.locator("body")).containsText("8 her");
      film(wall, "projector-eight-are-here");
      lead.navigate(room + "/lead");
      assertThat(lead.locator(".lead-next")).isVisible();
      film(lead, "lead-before");

      next(lead);
      answer(4, 1, 1, 2, 3, 2, 1, 2);
      assertThat(lead.locator("body")).containsText("8 av 8");
      assertThat(wall.locator("body")).containsText("8 av 8");
      film(lead, "lead-all-have-answered");
      film(wall, "projector-all-have-answered");
      film(seats.getFirst().page(), "phone-answered");

      next(lead);
      seats.forEach(seat -> assertThat(seat.page()).hasURL(Pattern.compile("/p/room$")));
      film(lead, "lead-revealed");
      film(wall, "projector-revealed");
      film(seats.getFirst().page(), "phone-of-a-director-revealed");
      film(seats.getLast().page(), "phone-of-a-contributor-revealed");

      next(lead);
      film(seats.get(2).page(), "phone-discussing");
      button(lead, "Stem på nytt").click();
      seats.getFirst().answers(2);
      seats.get(1).answers(2);
      seats.subList(2, 8).forEach(Seat::keeps);
      film(wall, "projector-second-round");
      next(lead);
      film(wall, "projector-second-round-revealed");
      film(lead, "lead-second-round-revealed");
      film(seats.get(3).page(), "phone-second-round-revealed");

      next(lead);
      agree(lead);
      film(lead, "lead-done-with-the-question");
      assertThat(wall.locator("body")).containsText("Vi har tallene fra mars");
      assertThat(seats.getFirst().panel()).containsText("Mindretallet mente");
      film(wall, "projector-done-with-the-question");
      next(lead);
      seats.forEach(
          seat -> assertThat(seat.page().locator(".panel[data-state=agreed]")).hasCount(0));
      button(lead, "Sett til side").click();
      film(wall, "projector-put-aside");

      button(lead, "Ta pause").click();
      assertThat(wall.locator("body")).containsText("Vi har pause");
      seats.forEach(
          seat -> assertThat(seat.page().locator(".panel[data-state=paused]")).isVisible());
      film(wall, "projector-paused");
      film(seats.get(4).page(), "phone-paused");
      next(lead);
      assertThat(wall.locator("h1").first()).hasText("Bli med på mobilen");

      for (var picture : List.of("Trappa", "Klar for beslutningen?", "Neste steg")) {
        var before = wall.locator("h1").first().textContent();
        button(lead, picture).click();
        assertThat(wall.locator("h1").first()).not().hasText(before);
        film(wall, "projector-" + picture.replaceAll("\\W+", "-"));
      }
      assertThat(seats.getFirst().panel()).containsText("neste stegene");
      film(seats.getFirst().page(), "phone-next-steps");
      film(lead, "lead-at-the-end");
      Axe.findsNothing(wall);
      Axe.findsNothing(lead);
      Axe.findsNothing(seats.getFirst().page());
    } finally {
      seats.forEach(Seat::close);
    }
  }

  /** Writes down what the room agreed on, which is also what its question is done with. */
  private static void agree(Page lead) {
    assertThat(lead.locator(".lead-next")).hasText("Registrer felles svar");
    lead.locator("vaadin-radio-button").nth(2).click();
    lead.getByLabel("Hvorfor (valgfritt)").fill("Vi har tallene fra mars.");
    lead.getByLabel("Mindretallets syn (valgfritt)").fill("Én mener at listen er for gammel.");
    button(lead, "Lagre felles svar").click();
    assertThat(lead.locator(".lead-next")).hasText("Neste spørsmål");
  }

  private Evaluation start() {
    var collaborations = host.service(Collaborations.class);
    var empty =
        collaborations.create(
            "IKT Indrefjord", new Phase.Id("pre-project"), Ambition.EXTENSIVE, Optional.empty());
    var members =
        List.of(member("granvik", "Granvik kommune"), member("solheia", "Øvre Solheia kommune"));
    var collaboration = collaborations.save(empty.withMembers(members));
    return host.service(Evaluations.class)
        .start(
            collaboration.id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
  }

  private static Member member(String id, String name) {
    return new Member(
        new Organisation.Id(id), name, 8000, LocalDate.of(2020, 1, 1), Optional.empty());
  }

  private void eightTakeTheirSeats(Evaluation evaluation) {
    for (var unit : List.of("granvik", "solheia")) {
      sit(evaluation, unit, "municipal-director");
    }
    for (var role : List.of("head-of-finance", "head-of-service", "head-of-service")) {
      sit(evaluation, "granvik", role);
      sit(evaluation, "solheia", role);
    }
  }

  private void sit(Evaluation evaluation, String unit, String role) {
    var language = seats.size() == 7 ? Language.EN : Language.NB;
    seats.add(Seat.take(visitors.phone(language), evaluation.joinCode().toString(), unit, role));
  }

  private void answer(int... levels) {
    for (var seat = 0; seat < levels.length; seat++) {
      seats.get(seat).answers(levels[seat]);
    }
  }

  private Page signedIn(BrowserContext visit, String path) {
    var page = visit.newPage();
    host.signIn(page);
    page.navigate(path);
    return page;
  }

  /** Presses what comes next, and waits until the page says what comes after that. */
  private static void next(Page page) {
    var next = page.locator(".lead-next");
    var before = next.textContent();
    next.click();
    page.waitForCondition(() -> !next.textContent().equals(before));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
        .and(page.locator(":visible"))
        .first();
  }

  /** Numbered in the order of the meeting. */
  private void film(Page page, String name) {
    pictures++;
    Picture.take(page, "meeting-%02d-%s".formatted(pictures, name));
  }
}
