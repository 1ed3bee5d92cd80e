package no.trappa.app.workshop.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An evaluation of the shipped assessment by a municipality with a long name. */
public record Town(RunningTrappa host, Evaluation evaluation) {

  private static final String NAME = "Storlivatnet og Øvre Vassbygdsdalen samanslåingskommune";

  public static Town on(RunningTrappa host) {
    var collaborations = host.service(Collaborations.class);
    var empty =
        collaborations.create(
            "Digitaliseringssamarbeidet i Indrefjordregionen",
            new Phase.Id("pre-project"),
            Ambition.EXTENSIVE,
            Optional.empty());
    var member =
        new Member(
            new Organisation.Id("storli"), NAME, 5000, LocalDate.of(2020, 1, 1), Optional.empty());
    var collaboration = collaborations.save(empty.withMembers(List.of(member)));
    var evaluation =
        host.service(Evaluations.class)
            .start(
                collaboration.id(),
                new AssessmentDefinition.Id("pre-project"),
                LocalDate.of(2026, 3, 1));
    return new Town(host, evaluation);
  }

  /** The page a participant meets first. */
  public String welcome() {
    return "/j/" + evaluation.joinCode();
  }

  /** Joins as the municipal director. */
  Page join(BrowserContext phone) {
    return join(phone.newPage());
  }

  Page join(Page page) {
    page.navigate(welcome());
    page.locator("[name=unit][value=storli]").check();
    page.locator("[name=role][value=municipal-director]").check();
    page.locator("form.join button").click();
    page.waitForURL("**/p/q/1");
    return page;
  }

  /** How many taps are on disk, counting those that did not win. */
  long taps() {
    return host.service(JdbcClient.class)
        .sql("SELECT COUNT(*) FROM answers WHERE evaluation = ?")
        .param(evaluation.id().value())
        .query(Long.class)
        .single();
  }

  int answers() {
    return host.service(Evaluations.class).sheet(evaluation.id()).answers().size();
  }

  void close() {
    host.service(Evaluations.class).close(evaluation.id(), "Facilitator");
  }
}
