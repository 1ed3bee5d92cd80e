package no.trappa.engine.evaluation;

import java.util.Map;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.EvaluationResult;

/**
 * Turns answers into everything that follows from them.
 *
 * <p>Pure: the same definitions, answers and logic give the same result, whatever the order of the
 * answers. Safe for use by several threads.
 */
public final class Engine {

  /**
   * Evaluates one answer sheet.
   *
   * @param definitions as read and found without faults
   * @param sheet answers to questions that are not asked, or by units that take no part, are left
   *     out
   * @param logic the modules' own logic, where they have any; one that fails is reported in its
   *     module's result and touches nothing else
   */
  public EvaluationResult evaluate(
      Definitions definitions, AnswerSheet sheet, Map<ModuleDefinition.Id, ModuleLogic> logic) {
    return new Evaluation(definitions.in(sheet.situation().phase()), sheet, logic).result();
  }
}
