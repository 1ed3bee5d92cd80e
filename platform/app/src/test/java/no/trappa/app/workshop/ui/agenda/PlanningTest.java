package no.trappa.app.workshop.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Planned;
import no.trappa.app.workshop.agenda.Taken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanningTest extends FacilitatorAtWork {

  private final Evaluations evaluations;
  private final Agendas agendas;
  private final Evaluation evaluation;
  private final Agenda suggested;

  PlanningTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Agendas agendas) {
    this.evaluations = evaluations;
    this.agendas = agendas;
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
    this.suggested = agendas.of(evaluation.id()).agenda();
  }

  @Test
  void allIsPlannedInTheMeetingToBeginWith() {
    open();

    assertThat(titles()).hasSize(suggested.items().size()).doesNotHaveDuplicates();
    assertThat(places()).containsOnly(Taken.ROOM);
    assertThat(page()).contains("av 2 t.").contains("Ingenting gjøres før møtet.");
  }

  @Test
  void aModuleIsMovedByItsButtons() {
    open();
    var first = titles().getFirst();
    pressFor("Flytt ned: " + first);
    assertThat(titles().get(1)).isEqualTo(first);
    assertThat(page()).contains(first + " er nå nummer 2 av " + titles().size());

    pressFor("Flytt opp: " + first);
    assertThat(titles().getFirst()).isEqualTo(first);
    assertThat(button("Flytt opp: " + first).isEnabled()).isFalse();
    assertThat(button("Flytt ned: " + titles().getLast()).isEnabled()).isFalse();
  }

  @Test
  void theSumFollowsWhatIsChosen() {
    open();
    allTaken(Taken.LATER);
    where(0).setValue(Taken.ROOM);
    minutes(0).setValue(110);
    assertThat(page())
        .contains("Planen tar 1 t 50 min av 2 t.")
        .contains("Dere har 10 min til overs");

    find(IntegerField.class).withLabel("Pause (minutter)").single().setValue(30);
    assertThat(page()).contains("Planen tar 2 t 20 min av 2 t.").contains("Det er 20 min for mye");

    find(IntegerField.class).withLabel("Møtet varer (minutter)").single().setValue(140);
    assertThat(page()).contains("Planen fyller hele møtet.");
  }

  @Test
  void whatIsDoneBeforeTheMeetingIsToldForTheRoleThatHasMost() {
    open();
    where(0).setValue(Taken.BEFORE);

    assertThat(page()).containsPattern("Før møtet bruker hver deltaker opptil \\d+ min\\.");
  }

  @Test
  void lookingAtAnotherPlaceLosesNoMinutes() {
    open();
    minutes(0).setValue(55);
    where(0).setValue(Taken.BEFORE);
    assertThat(minutes(0).getValue()).isLessThan(55);
    where(0).setValue(Taken.LATER);
    assertThat(minutesFields()).hasSize(titles().size() - 1);
    where(0).setValue(Taken.ROOM);

    assertThat(minutes(0).getValue()).isEqualTo(55);
  }

  @Test
  void thePlanIsKept() {
    open();
    var first = titles().getFirst();
    pressFor("Flytt ned: " + first);
    where(0).setValue(Taken.BEFORE);
    find(DatePicker.class).withLabel("Dag").single().setValue(LocalDate.of(2026, 3, 4));
    find(TimePicker.class).withLabel("Begynner kl.").single().setValue(LocalTime.of(12, 30));
    press("Lagre planen");

    var planned = agendas.of(evaluation.id());
    assertThat(planned.by()).contains("kari");
    assertThat(planned.agenda().start()).contains(Instant.parse("2026-03-04T11:30:00Z"));
    assertThat(planned.agenda().items().getFirst().taken()).isEqualTo(Taken.BEFORE);
    assertThat(planned.agenda().items().get(1)).isEqualTo(suggested.items().getFirst());
    open();
    assertThat(titles().get(1)).isEqualTo(first);
  }

  @Test
  void aPlanThatLacksSomethingIsNotSaved() {
    open();
    minutes(0).setValue(null);
    find(DatePicker.class).withLabel("Dag").single().setValue(LocalDate.of(2026, 3, 4));
    press("Lagre planen");

    assertThat(minutes(0).isInvalid()).isTrue();
    assertThat(find(TimePicker.class).single().isInvalid()).isTrue();
    assertThat(agendas.of(evaluation.id()).revision()).isZero();
  }

  @Test
  void aClosedEvaluationsPlanIsOnlyRead() {
    evaluations.close(evaluation.id(), "kari");
    open();

    assertThat(page()).contains("Vurderingen er avsluttet");
    assertThat(where(0).isReadOnly()).isTrue();
    assertThat(find(Button.class).withText("Lagre planen").all()).isEmpty();
    assertThat(find(TextArea.class).all()).isEmpty();
  }

  @Test
  void aPlanThatIsOpenWhenTheEvaluationIsClosedIsLocked() {
    open();
    evaluations.close(evaluation.id(), "ola");
    news();

    assertThat(page()).contains("Planen står slik den var, og kan ikke endres.");
    assertThat(where(0).isReadOnly()).isTrue();
    assertThat(find(Button.class).withText("Lagre planen").all()).isEmpty();
  }

  @Nested
  class WhoLeaves {

    @Test
    void isAskedWhenThePlanIsNotSaved() {
      open();
      length().setValue(90);
      leave();
      assertThat(getCurrentView()).isInstanceOf(AgendaView.class);

      test(find(ConfirmDialog.class).single()).cancel();
      assertThat(length().getValue()).isEqualTo(90);
      leave();
      test(find(ConfirmDialog.class).single()).confirm();
      assertThat(getCurrentView()).isNotInstanceOf(AgendaView.class);
    }

    @Test
    void isNotAskedWhenItIs() {
      open();
      length().setValue(90);
      press("Lagre planen");
      leave();

      assertThat(getCurrentView()).isNotInstanceOf(AgendaView.class);
    }

    private void leave() {
      UI.getCurrent().navigate("collaborations");
    }
  }

  @Nested
  class WhenTwoPlanAtOnce {

    private final Agenda theirs = suggested.lasting(45, 5);

    @Test
    void theSecondIsToldWhereTheyDiffer() {
      meet();

      assertThat(page())
          .contains("ola lagret en plan samtidig")
          .contains("Varighet: du har «1 t 30 min, pause 0 min», lagret er «45 min, pause 5 min».");
      assertThat(agendas.of(evaluation.id()).agenda()).isEqualTo(theirs);
    }

    @Test
    void whoeverIsPlanningIsToldAtOnceAndLosesNothing() {
      open();
      length().setValue(90);
      agendas.save(evaluation.id(), theirs, "ola", 0);
      news();

      assertThat(page()).contains("ola lagret en plan samtidig");
      assertThat(length().getValue()).isEqualTo(90);
    }

    @Test
    void whoeverHasChangedNothingGoesAlong() {
      open();
      agendas.save(evaluation.id(), theirs, "ola", 0);
      news();

      assertThat(length().getValue()).isEqualTo(45);
      assertThat(page()).doesNotContain("samtidig");
    }

    @Test
    void theSecondMaySaveTheirsOnTop() {
      meet();
      press("Lagre min plan");

      assertThat(agendas.of(evaluation.id()))
          .isEqualTo(new Planned(suggested.lasting(90, 0), 2, Optional.of("kari")));
      assertThat(page()).doesNotContain("samtidig");
    }

    @Test
    void theSecondMayGoOnFromTheFirst() {
      meet();
      press("Bruk planen til ola");
      find(IntegerField.class).withLabel("Møtet varer (minutter)").single().setValue(50);
      press("Lagre planen");

      assertThat(agendas.of(evaluation.id()).agenda()).isEqualTo(suggested.lasting(50, 5));
    }

    private void meet() {
      open();
      agendas.save(evaluation.id(), theirs, "ola", 0);
      find(IntegerField.class).withLabel("Møtet varer (minutter)").single().setValue(90);
      press("Lagre planen");
    }
  }

  private void open() {
    navigate(EvaluationPage.AGENDA.of(evaluation.id()).substring(1), AgendaView.class);
  }

  private void news() {
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  private IntegerField length() {
    return find(IntegerField.class).withLabel("Møtet varer (minutter)").single();
  }

  private List<String> titles() {
    return find(H3.class).all().stream().map(H3::getText).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Select<Taken>> selects() {
    return find(Select.class).withLabel("Hvor").all().stream()
        .map(select -> (Select<Taken>) select)
        .toList();
  }

  private Select<Taken> where(int row) {
    return selects().get(row);
  }

  private List<Taken> places() {
    return selects().stream().map(Select::getValue).toList();
  }

  private void allTaken(Taken taken) {
    selects().forEach(select -> select.setValue(taken));
  }

  private List<IntegerField> minutesFields() {
    return find(IntegerField.class).withLabel("Minutter").all();
  }

  private IntegerField minutes(int row) {
    return minutesFields().get(row);
  }

  private Button button(String name) {
    return find(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
