package no.trappa.app.catalog;

import java.util.List;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Measure;

/** Stands for logic that cannot be had: it says so, rather than let the result look complete. */
record MissingLogic(String why) implements ModuleLogic {

  @Override
  public List<Measure> measures(ModuleInput input) {
    throw new LogicNotAvailable(why);
  }

  @Override
  public List<Finding> findings(ModuleOutcome outcome) {
    throw new LogicNotAvailable(why);
  }

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    throw new LogicNotAvailable(why);
  }
}
