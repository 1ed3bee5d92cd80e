package no.trappa.app.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.trappa.api.answer.Openness;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.value.Language;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(People.class)
class RunningAnEvaluationTest extends FacilitatorAtWork {

  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final People people;

  RunningAnEvaluationTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired People people) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.people = people;
  }

  @Test
  void anAssessmentSaysWhatItIsAndIsStarted() {
    var collaboration = threeMunicipalities(collaborations);
    openEvaluations(collaboration);
    assertThat(page()).contains("Forprosjektet").contains("minutter");
    press("Start vurderingen");

    assertThat(evaluations.ofCollaboration(collaboration.id()))
        .singleElement()
        .satisfies(started -> assertThat(started.isOpen()).isTrue());
  }

  @Test
  void itIsAnonymousUnlessTheFacilitatorChoosesOtherwise() {
    var collaboration = threeMunicipalities(collaborations);
    openEvaluations(collaboration);
    press("Start vurderingen");

    assertThat(terms(collaboration)).isEqualTo(Openness.ANONYMOUS + " 5");
  }

  @Test
  void theFacilitatorChoosesWhoSeesWhatAndFromHowMany() {
    var collaboration = threeMunicipalities(collaborations);
    openEvaluations(collaboration);
    assertThat(page()).contains("også når bare én har rollen");
    openness().setValue(Openness.OPEN);
    group().setValue(7);
    press("Start vurderingen");

    assertThat(terms(collaboration)).isEqualTo(Openness.OPEN + " 7");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 11})
  void aGroupThatIsTooSmallOrTooLargeIsNotStarted(int size) {
    var collaboration = threeMunicipalities(collaborations);
    openEvaluations(collaboration);
    group().setValue(size);
    press("Start vurderingen");

    assertThat(group().isInvalid()).isTrue();
    assertThat(group().getErrorMessage()).isEqualTo("Skriv et tall fra 3 til 10.");
    assertThat(evaluations.ofCollaboration(collaboration.id())).isEmpty();
  }

  @Test
  void withoutMembersNothingCanBeStartedAndThePageSaysWhatToDo() {
    openEvaluations(
        collaborations.create(
            "Tomt", new Phase.Id("pre-project"), Ambition.LIMITED, Optional.empty()));
    assertThat(page()).contains("Ingen er med ennå").doesNotContain("Start vurderingen");
  }

  @Test
  void theRoomShowsTheCodeAndWhoIsExpected() {
    var evaluation = started();
    openRoom(evaluation);
    assertThat(page())
        .contains(evaluation.joinCode().toString())
        .contains("Fjellheim kommune", "Storelv kommune", "Ytre Sund kommune")
        .contains("Ingen deltakere ennå");
  }

  @Test
  void theRoomSeesPeopleComeAndAnswerWithoutReloading() {
    var evaluation = started();
    openRoom(evaluation);
    var kari = people.join(evaluation, "fjellheim", "municipal-director");
    people.say(kari, "preconditions/own-gain", 2);
    waitForNews();

    assertThat(page()).contains("Én deltaker · 1 av ");
  }

  @Test
  void theRoomSpeaksTheReadersLanguage() {
    UI.getCurrent().setLocale(Language.EN.locale());
    openRoom(started());
    assertThat(page()).contains("Who is here").contains("No participants yet");
  }

  @Test
  void closingAsksFirstAndTakesNoMoreAnswers() {
    var evaluation = started();
    openRoom(evaluation);
    press("Avslutt");
    assertThat(evaluations.find(evaluation.id()).orElseThrow().isOpen()).isTrue();

    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(evaluations.find(evaluation.id()).orElseThrow().isOpen()).isFalse();
    assertThat(page()).contains("Avsluttet").doesNotContain("Vis på storskjerm");
  }

  @Test
  void theRoomSeesThatSomebodyElseClosedIt() {
    var evaluation = started();
    openRoom(evaluation);
    evaluations.close(evaluation.id(), "ola");
    waitForNews();

    assertThat(page())
        .contains("Avsluttet", "Ingen ble med")
        .doesNotContain("Vis på storskjerm", "Venter på den første");
  }

  private String terms(Collaboration collaboration) {
    var situation = evaluations.ofCollaboration(collaboration.id()).getFirst().situation();
    return situation.openness() + " " + situation.smallestGroup();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Openness> openness() {
    return find(RadioButtonGroup.class).withLabel("Hvem skal se hva folk svarer?").single();
  }

  private IntegerField group() {
    return find(IntegerField.class).withLabel("Minste gruppe").single();
  }

  private void waitForNews() {
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  private void openRoom(Evaluation evaluation) {
    navigate(RoomView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  private void openEvaluations(Collaboration collaboration) {
    navigate(EvaluationsView.class, Map.of("collaboration", collaboration.id().toString()));
  }

  private Evaluation started() {
    return evaluations.start(
        threeMunicipalities(collaborations).id(),
        new AssessmentDefinition.Id("pre-project"),
        LocalDate.of(2026, 3, 1));
  }
}
