package no.trappa.app.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class PagesOfAnEvaluationTest extends FacilitatorAtWork {

  private final Evaluation evaluation;

  PagesOfAnEvaluationTest(
      @Autowired Collaborations collaborations, @Autowired Evaluations evaluations) {
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
  }

  @ParameterizedTest
  @EnumSource
  void eachIsThereAndLeadsToTheOthers(EvaluationPage page) {
    UI.getCurrent().navigate(page.of(evaluation.id()).substring(1));

    assertThat(places()).containsAll(addresses());
    assertThat(open()).containsExactly(page.of(evaluation.id()));
  }

  private List<String> addresses() {
    return Arrays.stream(EvaluationPage.values()).map(page -> page.of(evaluation.id())).toList();
  }

  private List<String> places() {
    return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
  }

  private List<String> open() {
    return find(Anchor.class).withAttribute("aria-current", "page").all().stream()
        .map(Anchor::getHref)
        .filter(address -> address.startsWith("/evaluations/"))
        .toList();
  }
}
