package no.trappa.app.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Tap;
import no.trappa.app.shell.FacilitatorAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReadingChangesTest extends FacilitatorAtWork {

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);

  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final Participants participants;
  private final Answers answers;
  private final Collaboration collaboration;

  ReadingChangesTest(
      @Autowired Collaborations collaborations,
      @Autowired Evaluations evaluations,
      @Autowired Participants participants,
      @Autowired Answers answers) {
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.participants = participants;
    this.answers = answers;
    this.collaboration = threeMunicipalities(collaborations);
  }

  @Test
  void thereIsNothingToCompareWithAfterTheFirst() {
    var first = start(FIRST);
    evaluations.close(first.id(), "kari");

    assertThat(changesOf(first)).contains("Det er ingenting å sammenligne med ennå");
  }

  @Test
  void nothingIsToldWhileAnswersCome() {
    evaluations.close(start(FIRST).id(), "kari");

    assertThat(changesOf(start(SECOND))).contains("Vurderingen er ikke avsluttet");
  }

  @Test
  void eachLevelThatChangedIsThereWithItsCause() {
    var first = start(FIRST);
    says(first, "fjellheim", 1, Optional.empty());
    says(first, "storelv", 1, Optional.empty());
    evaluations.close(first.id(), "kari");
    var second = start(SECOND);
    says(second, "fjellheim", 3, Optional.of(LocalDate.of(2025, 11, 4)));
    says(second, "storelv", 2, Optional.empty());
    evaluations.close(second.id(), "kari");

    assertThat(changesOf(second))
        .contains("2 av ", " opp, 0 ned")
        .contains("Fjellheim kommune13▲ oppreell endring4. november 2025")
        .contains("Storelv kommune12▲ opppåståttingen");
  }

  @Test
  void aNewMemberIsABreakAndNoFall() {
    var first = start(FIRST);
    says(first, "fjellheim", 3, Optional.empty());
    evaluations.close(first.id(), "kari");
    var members = new ArrayList<>(collaboration.members());
    members.add(
        new Member(new Organisation.Id("gran"), "Gran kommune", 900, LONG_AGO, Optional.empty()));
    collaborations.save(collaborations.find(collaboration.id()).orElseThrow().withMembers(members));
    var second = start(SECOND);
    says(second, "fjellheim", 3, Optional.empty());
    says(second, "gran", 0, Optional.empty());
    evaluations.close(second.id(), "kari");

    assertThat(changesOf(second)).contains("0 ned", "Nye medlemmer", "Gran kommune: ");
  }

  private Evaluation start(LocalDate reference) {
    return evaluations.start(
        collaboration.id(), new AssessmentDefinition.Id("pre-project"), reference);
  }

  private String changesOf(Evaluation evaluation) {
    UI.getCurrent().navigate(EvaluationPage.CHANGES.of(evaluation.id()).substring(1));
    return page();
  }

  private void says(
      Evaluation evaluation, String organisation, int level, Optional<LocalDate> evidence) {
    var director =
        participants
            .join(
                evaluation.id(),
                Unit.of(new Organisation.Id(organisation)),
                new Role.Id("municipal-director"))
            .participant();
    answers.submit(
        new Tap(
            UUID.randomUUID(),
            director.id(),
            QuestionRef.parse("preconditions/own-gain"),
            new AnswerValue.Level(Fraction.of(level)),
            Optional.empty(),
            evidence.map(day -> new EvidenceNote("Protokoll", Optional.empty(), Optional.of(day))),
            0,
            1));
  }
}
