package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Taken;

/** A facilitator at the plan of the meeting. */
abstract class PlanAtWork extends FacilitatorAtWork {

  final Evaluations evaluations;
  final Agendas agendas;
  final Evaluation evaluation;
  final Agenda suggested;

  PlanAtWork(Collaborations collaborations, Evaluations evaluations, Agendas agendas) {
    this.evaluations = evaluations;
    this.agendas = agendas;
    this.evaluation =
        evaluations.start(
            threeMunicipalities(collaborations).id(),
            new AssessmentDefinition.Id("pre-project"),
            LocalDate.of(2026, 3, 1));
    this.suggested = agendas.of(evaluation.id()).agenda();
  }

  void open() {
    navigate(EvaluationPage.AGENDA.of(evaluation.id()).substring(1), AgendaView.class);
  }

  void news() {
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  IntegerField length() {
    return find(IntegerField.class).withLabel("Møtet varer (minutter)").single();
  }

  List<String> titles() {
    return find(H3.class).all().stream().map(H3::getText).toList();
  }

  @SuppressWarnings("unchecked")
  List<Select<Taken>> selects() {
    return find(Select.class).withLabel("Hvor").all().stream()
        .map(select -> (Select<Taken>) select)
        .toList();
  }

  Select<Taken> where(int row) {
    return selects().get(row);
  }

  List<Taken> places() {
    return selects().stream().map(Select::getValue).toList();
  }

  void allTaken(Taken taken) {
    selects().forEach(select -> select.setValue(taken));
  }

  List<IntegerField> minutesFields() {
    return find(IntegerField.class).withLabel("Minutter").all();
  }

  IntegerField minutes(int row) {
    return minutesFields().get(row);
  }

  Button button(String name) {
    return find(Button.class).all().stream()
        .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
