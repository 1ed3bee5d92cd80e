package no.trappa.app.results;

import java.util.Map;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.EvaluationResult;
import no.trappa.engine.picture.Picture;

/**
 * A result, with the definitions and the situation it must be read against.
 *
 * @param pictures how people divide, for each question of which it was shown
 */
public record Outcome(
    Definitions definitions,
    Situation situation,
    EvaluationResult result,
    Map<QuestionRef, Picture> pictures) {

  public Outcome {
    pictures = Map.copyOf(pictures);
  }
}
