package no.trappa.app.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Kari settles on her page while Ola settles on his and people go on answering. */
@Import(People.class)
class SettlingTogetherTest extends FacilitatorAtWork {

  private static final QuestionRef OWN_GAIN = QuestionRef.parse("preconditions/own-gain");
  private static final Unit FJELLHEIM = Unit.of(new Organisation.Id("fjellheim"));
  private final Evaluations evaluations;
  private final Settlements settlements;
  private final People people;
  private final Evaluation evaluation;

  SettlingTogetherTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Settlements settlements,
      @Autowired People people) {
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.people = people;
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
  }

  @BeforeEach
  void answersLieFarApart() {
    people.say(people.join(evaluation, "fjellheim", "municipal-director"), OWN_GAIN.toString(), 4);
    people.say(people.join(evaluation, "fjellheim", "head-of-finance"), OWN_GAIN.toString(), 1);
    navigate(SettlementView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  @Test
  void whoeverSavesSecondSeesTheOthersVersionAndKeepsTheirOwn() {
    choose(3);
    note().setValue("Karis grunn");
    olaAgreesOn(2, "Olas grunn");
    press(save());

    assertThat(page())
        .contains("ola avklarte det samme")
        .contains("Nivå 2", "Hvorfor: Olas grunn")
        .contains("Det du skrev, er ikke lagret");
    assertThat(note().getValue()).isEqualTo("Karis grunn");
    assertThat(levels().getValue()).isEqualTo(levels().getListDataView().getItem(3));
    assertThat(current().by()).isEqualTo("ola");
  }

  @Test
  void theySaveOnTopWhenTheyHaveSeenIt() {
    choose(3);
    note().setValue("Karis grunn");
    olaAgreesOn(2, "Olas grunn");
    press(save());
    press("Lagre mitt i stedet");

    assertThat(current().by()).isEqualTo("kari");
    assertThat(current().decision())
        .isInstanceOfSatisfying(
            Decision.Agreed.class, agreed -> assertThat(agreed.note()).contains("Karis grunn"));
    assertThat(settlements.history(evaluation.id())).hasSize(2);
    assertThat(page()).contains("Avklart").doesNotContain("ola avklarte det samme");
  }

  @Test
  void orLetTheOthersStand() {
    note().setValue("Karis grunn");
    choose(3);
    olaAgreesOn(2, "Olas grunn");
    press(save());
    press("Forkast mitt");

    assertThat(note().getValue()).isEqualTo("Olas grunn");
    assertThat(page()).doesNotContain("ola avklarte det samme");
    assertThat(current().by()).isEqualTo("ola");
  }

  @Test
  void aThirdVersionIsShownBeforeItIsSavedOver() {
    choose(3);
    olaAgreesOn(2, "Olas grunn");
    press(save());
    settlements.settle(evaluation.id(), agreed(0, "Berits grunn"), "berit", 1);
    press("Lagre mitt i stedet");

    assertThat(page()).contains("berit avklarte det samme", "Berits grunn");
    assertThat(current().by()).isEqualTo("berit");
  }

  @Test
  void whoeverIsWritingIsToldAtOnce() {
    note().setValue("Karis grunn");
    olaAgreesOn(2, "Olas grunn");
    waitForNews();

    assertThat(page()).contains("ola avklarte det samme", "Olas grunn");
    assertThat(note().getValue()).isEqualTo("Karis grunn");
    assertThat(find(Button.class).withText("Lagre").all()).isEmpty();
  }

  @Test
  void whoeverSavedFirstSeesThatItWasSavedOver() {
    choose(3);
    note().setValue("Karis grunn");
    press(save());
    settlements.settle(evaluation.id(), agreed(2, "Olas grunn"), "ola", 1);
    waitForNews();

    assertThat(note().getValue()).isEqualTo("Olas grunn");
    assertThat(page()).contains("ola, ");
  }

  @Test
  void whoeverIsWritingIsToldThatItWasTakenBack() {
    olaAgreesOn(2, "Olas grunn");
    waitForNews();
    note().setValue("Karis grunn");
    settlements.withdraw(evaluation.id(), agreed(2, "Olas grunn"), "ola", 1);
    press(save());

    assertThat(page()).contains("ola trakk avklaringen tilbake");
    press("Lagre mitt i stedet");
    assertThat(current().by()).isEqualTo("kari");
  }

  @Test
  void newAnswersComeInWithoutTouchingWhatIsHalfWritten() {
    note().setValue("Halvskrevet");
    reason().setValue("Også halvskrevet");
    people.say(
        people.join(evaluation, "storelv", "municipal-director"),
        OWN_GAIN.toString(),
        new AnswerValue.NotApplicable("Vi er vertskommune"));
    waitForNews();

    assertThat(page()).contains("Vi er vertskommune");
    assertThat(note().getValue()).isEqualTo("Halvskrevet");
    assertThat(reason().getValue()).isEqualTo("Også halvskrevet");
  }

  @Test
  void whatIsSavedInOnePlaceLeavesWhatIsHalfWrittenInAnother() {
    reason().setValue("Halvskrevet");
    choose(3);
    press(save());

    assertThat(current().by()).isEqualTo("kari");
    assertThat(reason().getValue()).isEqualTo("Halvskrevet");
  }

  @Test
  void theReasonToGoOnIsKeptToo() {
    reason().setValue("Karis grunn");
    settlements.settle(evaluation.id(), new Decision.Overridden("Olas grunn"), "ola", 0);
    press("Signer og gå videre");

    assertThat(page()).contains("ola avklarte det samme", "Olas grunn");
    assertThat(reason().getValue()).isEqualTo("Karis grunn");
  }

  @Test
  void soIsWhereADocumentIsFound() {
    test(find(Button.class).withText("Registrer").all().getFirst()).click();
    var found = find(TextField.class).withLabel("Hvor finnes det?").single();
    found.setValue("Karis sak");
    evaluations.close(evaluation.id(), "ola");
    test(find(Button.class).withText("Lagre").all().getLast()).click();

    assertThat(page()).contains("Vurderingen er avsluttet");
    assertThat(found.getValue()).isEqualTo("Karis sak");
    assertThat(found.isAttached()).isTrue();
  }

  @Test
  void anOpenPageIsLockedWhenTheEvaluationIsClosedAndKeepsWhatIsHalfWritten() {
    note().setValue("Halvskrevet");
    evaluations.close(evaluation.id(), "ola");
    waitForNews();

    assertThat(page()).contains("Vurderingen er avsluttet", "så du kan kopiere det");
    assertThat(note().getValue()).isEqualTo("Halvskrevet");
    assertThat(note().isReadOnly()).isTrue();
    assertThat(save().isEnabled()).isFalse();
  }

  @Test
  void wordsThatAreTooLongAreNotCutOff() {
    choose(3);
    note().setValue("a".repeat(10_000));
    press(save());

    assertThat(note().isInvalid()).isTrue();
    assertThat(note().getErrorMessage()).contains("høyst 2");
    assertThat(note().getValue()).hasSize(10_000);
    assertThat(settlements.current(evaluation.id())).isEmpty();
  }

  private void olaAgreesOn(int level, String why) {
    settlements.settle(evaluation.id(), agreed(level, why), "ola", 0);
  }

  private static Decision.Agreed agreed(int level, String why) {
    return new Decision.Agreed(
        FJELLHEIM,
        OWN_GAIN,
        new AnswerValue.Level(Fraction.of(level)),
        Optional.empty(),
        Optional.of(why),
        Optional.empty());
  }

  private void waitForNews() {
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  private Button save() {
    return find(Button.class).withText("Lagre").all().getFirst();
  }

  private void press(Button button) {
    test(button).click();
  }

  private TextArea note() {
    return find(TextArea.class).withLabel("Hvorfor (valgfritt)").single();
  }

  private TextArea reason() {
    return find(TextArea.class).withLabel("Grunn").single();
  }

  private void choose(int level) {
    levels().setValue(levels().getListDataView().getItem(level));
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Kind.Anchor> levels() {
    return find(RadioButtonGroup.class).withLabel("Det ble vi enige om").single();
  }

  private Settlement current() {
    return settlements.current(evaluation.id()).getFirst();
  }
}
