package no.trappa.verifier.logic;

import java.util.List;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.Measure;

/** A module's logic as a vendor may write it. */
public final class SmallLogic implements ModuleLogic {

  @Override
  public List<Measure> measures(ModuleInput input) {
    return List.of();
  }
}
