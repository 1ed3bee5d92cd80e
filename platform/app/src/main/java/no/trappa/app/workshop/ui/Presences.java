package no.trappa.app.workshop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.workshop.Questionnaires;
import org.springframework.stereotype.Component;

/** Finds out who a token belongs to. */
@Component
class Presences {

  private static final String KNOWN = Presences.class.getName();

  private final Participants participants;
  private final Evaluations evaluations;
  private final Questionnaires questionnaires;
  private final Answers answers;

  Presences(
      Participants participants,
      Evaluations evaluations,
      Questionnaires questionnaires,
      Answers answers) {
    this.participants = participants;
    this.evaluations = evaluations;
    this.questionnaires = questionnaires;
    this.answers = answers;
  }

  /** Who the request comes from; looked up once for each request. */
  @SuppressWarnings("unchecked")
  Optional<Presence> of(HttpServletRequest request) {
    if (!(request.getAttribute(KNOWN) instanceof Optional<?> known)) {
      var found = Cookies.PARTICIPANT.in(request).flatMap(this::of);
      request.setAttribute(KNOWN, found);
      return found;
    }
    return (Optional<Presence>) known;
  }

  private Optional<Presence> of(String token) {
    return participants.byToken(token).flatMap(participant -> of(token, participant));
  }

  /** The same participant, with what has been committed since. */
  Presence again(Presence earlier) {
    return of(earlier.token(), earlier.participant()).orElse(earlier);
  }

  /** Whether answers are taken now. */
  boolean isOpen(Presence earlier) {
    return evaluations.find(earlier.evaluation().id()).filter(Evaluation::isOpen).isPresent();
  }

  private Optional<Presence> of(String token, Participant participant) {
    return evaluations
        .find(participant.evaluation())
        .map(evaluation -> {
          var definitions = evaluations.definitions(evaluation.id());
          var questionnaire =
              questionnaires.of(evaluation.id(), participant.unit(), participant.role());
          var own = answers.own(participant.id());
          return new Presence(token, participant, evaluation, definitions, questionnaire, own);
        });
  }
}
