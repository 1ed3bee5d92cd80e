package no.trappa.engine.change;

import java.util.Map;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleLogic;

/**
 * One evaluation as it was: what it asked and what was said, each with the texts of its own time.
 *
 * @param definitions as they were pinned when it started
 * @param sheet with the situation it started in
 * @param logic the modules' own logic, where they have any
 */
public record Round(
    Definitions definitions, AnswerSheet sheet, Map<ModuleDefinition.Id, ModuleLogic> logic) {

  public Round {
    logic = Map.copyOf(logic);
  }
}
