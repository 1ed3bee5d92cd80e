package no.trappa.app.evaluation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Kind;
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

@Import(People.class)
class SettlingTest extends FacilitatorAtWork {

  private static final String OWN_GAIN = "preconditions/own-gain";
  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final Settlements settlements;
  private final People people;
  private final Evaluation evaluation;

  SettlingTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Settlements settlements,
      @Autowired People people) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.people = people;
    this.evaluation = start();
  }

  private Evaluation start() {
    return evaluations.start(
        threeMunicipalities(collaborations).id(),
        new AssessmentDefinition.Id("pre-project"),
        LocalDate.of(2026, 3, 1));
  }

  @BeforeEach
  void answersLieFarApart() {
    people.say(people.join(evaluation, "fjellheim", "municipal-director"), OWN_GAIN, 4);
    people.say(people.join(evaluation, "fjellheim", "head-of-finance"), OWN_GAIN, 1);
  }

  @Test
  void disputedAnswersAreListedWithoutTheDistanceThatTellsWhatOneSaid() {
    open();
    assertThat(page())
        .contains("Der svarene spriker", "langt fra hverandre")
        .doesNotContain("trinn mellom");
  }

  @Test
  void theDistanceIsToldWhereEnoughHaveAnswered() {
    for (var number = 0; number < 4; number++) {
      people.say(people.join(evaluation, "fjellheim", "head-of-finance"), OWN_GAIN, 2);
    }
    open();
    assertThat(page()).contains("3 trinn mellom");
  }

  @Test
  void thatTwoDifferForWhomNobodyAnswersIsNotTold() {
    people.say(people.join(evaluation, "storelv", "head-of-finance"), OWN_GAIN, 4);
    people.say(people.join(evaluation, "storelv", "head-of-finance"), OWN_GAIN, 1);
    open();
    assertThat(page()).containsOnlyOnce("langt fra hverandre");
  }

  @Test
  void whatTheyAgreeOnIsKeptWithTheMinorityAndSigned() {
    open();
    choose(3);
    find(TextArea.class).withLabel("Hvorfor (valgfritt)").single().setValue("Regnet på i mars");
    find(TextArea.class).withLabel("Mindretallets syn (valgfritt)").single().setValue("For tidlig");
    press("Lagre");

    var settled = current();
    assertThat(settled.by()).isEqualTo("kari");
    assertThat(settled.decision())
        .isInstanceOfSatisfying(
            Decision.Agreed.class,
            agreed -> {
              assertThat(agreed.note()).contains("Regnet på i mars");
              assertThat(agreed.minority()).contains("For tidlig");
            });
    assertThat(page()).contains("Avklart");
  }

  @Test
  void aReasonWhySomethingDoesNotApplyIsAcceptedAndTakenBack() {
    people.say(
        people.join(evaluation, "storelv", "municipal-director"),
        OWN_GAIN,
        new AnswerValue.NotApplicable("Vi er vertskommune"));
    open();
    assertThat(page()).contains("Vi er vertskommune");
    press("Godta grunnen");
    assertThat(current().decision()).isInstanceOf(Decision.Accepted.class);

    press("Trekk tilbake");
    assertThat(settlements.current(evaluation.id())).isEmpty();
  }

  @Test
  void aDocumentIsDeliveredWithWhereItIsFound() {
    open();
    test(find(Button.class).withText("Registrer").all().getFirst()).click();
    find(TextField.class).withLabel("Hvor finnes det?").single().setValue("Sak 26/104");
    test(find(Button.class).withText("Lagre").all().getLast()).click();

    assertThat(current().decision())
        .isInstanceOfSatisfying(
            Decision.Delivered.class,
            delivered -> assertThat(delivered.reference()).isEqualTo("Sak 26/104"));
    assertThat(page()).contains("Sak 26/104").contains("Levert");
  }

  @Test
  void anOverrideNeedsAReasonAndIsSigned() {
    open();
    press("Signer og gå videre");
    assertThat(settlements.current(evaluation.id())).isEmpty();

    find(TextArea.class).withLabel("Grunn").single().setValue("Styringsgruppa har vedtatt det");
    press("Signer og gå videre");
    assertThat(current().decision())
        .isEqualTo(new Decision.Overridden("Styringsgruppa har vedtatt det"));
  }

  private void open() {
    navigate(SettlementView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  @SuppressWarnings("unchecked")
  private void choose(int level) {
    RadioButtonGroup<Kind.Anchor> levels =
        find(RadioButtonGroup.class).withLabel("Det ble vi enige om").single();
    levels.setValue(levels.getListDataView().getItem(level));
  }

  private Settlement current() {
    return settlements.current(evaluation.id()).getFirst();
  }
}
