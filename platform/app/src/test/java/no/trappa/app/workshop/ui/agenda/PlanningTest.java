package no.trappa.app.workshop.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Taken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanningTest extends PlanAtWork {

  PlanningTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Agendas agendas) {
    super(collaborations, evaluations, agendas);
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
}
