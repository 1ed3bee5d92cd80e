package no.trappa.app.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
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
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(People.class)
class ResultsWhileTheyChangeTest extends FacilitatorAtWork {

  private static final String NEWS = "Nye svar har kommet";
  private final People people;
  private final Evaluation evaluation;

  ResultsWhileTheyChangeTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired People people) {
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
