package no.trappa.app.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Reveal;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(People.class)
class ResultsWhileTheyChangeTest extends FacilitatorAtWork {

  private static final String NEWS = "Nye svar har kommet";
  private static final String NOT_SHOWN = "På ett spørsmål er det svar som ikke er med";
  private static final String EVERYBODY = "Alle:";
  private final Reveals reveals;
  private final People people;
  private final Evaluation evaluation;

  ResultsWhileTheyChangeTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Reveals reveals,
      @Autowired People people) {
    this.reveals = reveals;
    this.people = people;
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
  }

  @Test
  void aNewAnswerIsShownWithoutReloadingAndSaidPolitely() {
    open();
    assertThat(page()).doesNotContain(NEWS);
    answer();

    assertThat(page()).contains(NEWS);
    var said = find(Paragraph.class).withClassName("results-news").single();
    assertThat(said.getElement().getAttribute("role")).isEqualTo("status");
    assertThat(said.getText()).startsWith(NEWS);
    assertThat(panel("heat-map").getElement().getOuterHTML()).contains("nivå 2");
  }

  @Test
  void whatHasNotChangedIsLeftAlone() {
    open();
    var position = panel("position");
    var heatMap = panel("heat-map");
    answer();

    assertThat(panel("position")).isSameAs(position);
    assertThat(panel("heat-map")).isNotSameAs(heatMap);
  }

  @Test
  void whatAReaderHasOpenedStaysOpen() {
    open();
    var details = details();
    details.setOpened(true);
    answer();

    assertThat(details()).isNotSameAs(details);
    assertThat(details().isOpened()).isTrue();
  }

  @Test
  void whenNothingInSightChangesNothingIsSaid() {
    open();
    people.join(evaluation, "storelv", "municipal-director");
    runPendingSignalsTasks(1, TimeUnit.SECONDS);

    assertThat(page()).doesNotContain(NEWS);
  }

  @Test
  void howPeopleDivideIsShownWhenTheFacilitatorSaysSo() {
    open();
    answer();
    assertThat(page()).contains(NOT_SHOWN).doesNotContain(EVERYBODY);

    test(find(Button.class).withText("Vis hvordan svarene fordeler seg").single()).click();
    assertThat(page()).doesNotContain(EVERYBODY);
    test(find(ConfirmDialog.class).single()).confirm();

    assertThat(page()).doesNotContain(NOT_SHOWN).contains(EVERYBODY);
    assertThat(reveals.of(evaluation.id())).extracting(Reveal::by).containsExactly("kari");
  }

  private void open() {
    navigate(ResultsView.class, Map.of("evaluation", evaluation.id().toString()));
    runPendingSignalsTasks();
  }

  private void answer() {
    people.say(
        people.join(evaluation, "fjellheim", "municipal-director"), "preconditions/own-gain", 2);
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  /** The table behind the bar of requirements. */
  private Details details() {
    return (Details)
        all(panel("readiness")).filter(Details.class::isInstance).findFirst().orElseThrow();
  }

  private Component panel(String id) {
    return all((Component) getCurrentView())
        .filter(one -> one.getId().filter(id::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Component> all(Component root) {
    return Stream.concat(
        Stream.of(root), root.getChildren().flatMap(ResultsWhileTheyChangeTest::all));
  }
}
