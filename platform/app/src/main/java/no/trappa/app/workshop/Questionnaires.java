package no.trappa.app.workshop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import org.springframework.stereotype.Component;

/** What each is asked, worked out once: an evaluation keeps the definitions it started with. */
@Component
public class Questionnaires {

  private final Evaluations evaluations;
  private final Map<Asked, Questionnaire> known = new ConcurrentHashMap<>();

  Questionnaires(Evaluations evaluations) {
    this.evaluations = evaluations;
  }

  /** What somebody is asked who answers for the unit in the role. */
  public Questionnaire of(Evaluation.Id evaluation, Unit unit, Role.Id role) {
    return known.computeIfAbsent(
        new Asked(evaluation, unit, role),
        asked -> Questionnaire.of(evaluations.definitions(asked.evaluation()), unit, role));
  }

  private record Asked(Evaluation.Id evaluation, Unit unit, Role.Id role) {}
}
