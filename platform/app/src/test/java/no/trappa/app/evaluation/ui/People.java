package no.trappa.app.evaluation.ui;

import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Receipt;
import no.trappa.app.evaluation.Tap;
import org.springframework.stereotype.Component;

/** The people in the hall. */
@Component
public record People(Participants participants, Answers answers) {

  public Participant join(Evaluation evaluation, String organisation, String role) {
    return participants
        .join(evaluation.id(), Unit.of(new Organisation.Id(organisation)), new Role.Id(role))
        .participant();
  }

  public void say(Participant participant, String question, int level) {
    say(participant, question, new AnswerValue.Level(Fraction.of(level)));
  }

  public void say(Participant participant, String question, AnswerValue value) {
    say(participant, question, value, Optional.empty(), Optional.empty());
  }

  /** Says it with a comment and a document. */
  public void say(
      Participant participant, String question, int level, String comment, EvidenceNote evidence) {
    say(
        participant,
        question,
        new AnswerValue.Level(Fraction.of(level)),
        Optional.of(comment),
        Optional.of(evidence));
  }

  private void say(
      Participant participant,
      String question,
      AnswerValue value,
      Optional<String> comment,
      Optional<EvidenceNote> evidence) {
    var receipt =
        answers.submit(
            new Tap(
                UUID.randomUUID(),
                participant.id(),
                QuestionRef.parse(question),
                value,
                comment,
                evidence,
                0,
                1));
    if (!(receipt instanceof Receipt.Saved)) {
      throw new IllegalStateException(question + ": " + receipt);
    }
  }
}
