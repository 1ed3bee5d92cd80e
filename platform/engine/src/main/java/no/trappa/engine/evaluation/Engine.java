package no.trappa.engine.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Tally;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.RevealedTallies;
import no.trappa.engine.step.Ways;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Tallies;

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
    return evaluate(definitions, sheet, logic, answers -> new Tallies(answers)::of);
  }

  /**
   * Evaluates an answer sheet while it is still being filled in: levels follow from the answers,
   * but how people divide is what was shown of it.
   *
   * @param pictures the last picture of each question that was revealed
   */
  public EvaluationResult evaluate(
      Definitions definitions,
      AnswerSheet sheet,
      Map<QuestionRef, Picture> pictures,
      Map<ModuleDefinition.Id, ModuleLogic> logic) {
    return evaluate(
        definitions, sheet, logic, answers -> new RevealedTallies(answers, pictures)::of);
  }

  /**
   * Finds the smallest sets of steps that open the next gate, prerequisites included, and where one
   * may choose between several.
   *
   * <p>The documents and decisions that the gate asks for are taken to be there.
   */
  public Ways ways(
      Definitions definitions, AnswerSheet sheet, Map<ModuleDefinition.Id, ModuleLogic> logic) {
    var asked = definitions.in(sheet.situation().phase());
    return new Evaluation(asked, sheet, answers -> new Tallies(answers)::of, logic).ways();
  }

  private static EvaluationResult evaluate(
      Definitions definitions,
      AnswerSheet sheet,
      Map<ModuleDefinition.Id, ModuleLogic> logic,
      Function<Answers, Function<Question, List<Tally>>> tallies) {
    var asked = definitions.in(sheet.situation().phase());
    return new Evaluation(asked, sheet, tallies, logic).result();
  }
}
