package no.trappa.app.workshop.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.trappa.api.answer.Openness;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.value.Language;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Terms;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Taken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationTest extends FacilitatorAtWork {

  private static final LocalDate REFERENCE = LocalDate.of(2026, 3, 1);

  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final Agendas agendas;
  private Evaluation evaluation;

  InvitationTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Agendas agendas) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.agendas = agendas;
    this.evaluation = start(new Terms(REFERENCE, Openness.ANONYMOUS, 5));
  }

  @Test
  void saysWhatItIsAndHowToJoin() {
    open();

    assertThat(invitation())
        .contains("Fjordbyen")
        .contains(evaluation.joinCode().toString())
        .contains("/j/" + evaluation.joinCode())
        .contains("Vi spør ikke om navn")
        .contains("Vi svarer sammen i møtet")
        .doesNotContain("Vi møtes");
  }

  @Test
  void saysByWhenToAnswerAndHowLongItTakesOnceThatIsPlanned() {
    var items = new ArrayList<>(agendas.of(evaluation.id()).agenda().items());
    items.set(0, items.getFirst().in(Taken.BEFORE).lasting(10));
    var start = Optional.of(Instant.parse("2026-03-04T11:30:00Z"));
    var planned = agendas.of(evaluation.id()).agenda().with(items).starting(start);
    agendas.save(evaluation.id(), planned, "kari", 0);
    open();

    assertThat(invitation())
        .contains("Vi møtes 4. mars 2026 kl. 12:30. Møtet varer 2 t.")
        .contains("Før møtet svarer hver enkelt på: ", "I møtet svarer vi sammen på: ")
        .contains("Svar før møtet, innen 4. mars 2026 kl. 12:30. Det tar opptil");
  }

  @Test
  @SuppressWarnings("unchecked")
  void isWrittenInTheLanguageOfThoseInvited() {
    open();
    var language = (RadioButtonGroup<Language>) find(RadioButtonGroup.class).single();
    language.setValue(Language.NN);
    assertThat(invitation()).contains("Vi spør ikkje om namn");
    language.setValue(Language.EN);
    assertThat(invitation()).contains("We do not ask for names");
  }

  @Test
  void leadsToAPosterWithTheSameCode() {
    open();
    var poster = find(Anchor.class).withText("Plakat til utskrift").single().getHref();
    navigate(poster.substring(1), PosterView.class);

    assertThat(page()).contains(evaluation.joinCode().toString()).contains("Fjordbyen");
  }

  @Test
  void hasNoPosterOnceNobodyCanJoin() {
    evaluations.close(evaluation.id(), "kari");
    openPoster();

    assertThat(page())
        .contains("ingen plakat å skrive ut")
        .doesNotContain(evaluation.joinCode().toString());
  }

  private String invitation() {
    return find(TextArea.class).withLabel("Tekst til e-post").single().getValue();
  }

  @Test
  void saysSoWhenTheEvaluationIsOpen() {
    evaluation = start(new Terms(REFERENCE, Openness.OPEN, 5));
    open();
    assertThat(invitation())
        .contains("Vurderingen er åpen: Alle ser hva hver rolle i hver virksomhet har svart.")
        .doesNotContain("bare når minst");

    openPoster();
    assertThat(page()).contains("Alle ser hva hver rolle har svart.");
  }

  private Evaluation start(Terms terms) {
    return evaluations.start(
        threeMunicipalities(collaborations).id(),
        new AssessmentDefinition.Id("pre-project"),
        terms);
  }

  private void open() {
    navigate(EvaluationPage.AGENDA.of(evaluation.id()).substring(1), AgendaView.class);
  }

  private void openPoster() {
    navigate("evaluations/" + evaluation.id() + "/poster", PosterView.class);
  }
}
