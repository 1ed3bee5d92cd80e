package no.trappa.app.workshop.ui;

import java.util.Map;
import java.util.Set;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.OwnAnswer;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Questionnaire;

/**
 * Who is behind a request, and all that is theirs.
 *
 * @param token what their cookie holds
 */
record Presence(
    String token,
    Participant participant,
    Evaluation evaluation,
    Definitions definitions,
    Questionnaire questionnaire,
    Map<QuestionRef, OwnAnswer> own) {

  Set<QuestionRef> answered() {
    return own.keySet();
  }

  int answeredScreens() {
    return questionnaire.answered(answered());
  }

  boolean isOpen() {
    return evaluation.isOpen();
  }

  /** The organisation's name, or the collaboration's. */
  String unitName() {
    return evaluation.nameOf(participant.unit());
  }

  String roleName(Phrases phrases) {
    return definitions
        .vocabulary()
        .role(participant.role())
        .map(Role::title)
        .map(phrases::say)
        .orElse(participant.role().value());
  }
}
