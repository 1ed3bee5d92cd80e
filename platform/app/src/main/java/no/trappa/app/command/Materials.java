package no.trappa.app.command;

import java.util.Map;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleLogic;

/** All that answers are held against. */
record Materials(Definitions definitions, Map<ModuleDefinition.Id, ModuleLogic> logic) {

  Materials {
    logic = Map.copyOf(logic);
  }
}
