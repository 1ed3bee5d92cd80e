package no.trappa.app.workshop.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Planned;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who plan the same meeting at once. */
class PlanningTogetherTest extends PlanAtWork {

  PlanningTogetherTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Agendas agendas) {
    super(collaborations, evaluations, agendas);
  }

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
