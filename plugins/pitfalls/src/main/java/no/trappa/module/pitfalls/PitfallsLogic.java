package no.trappa.module.pitfalls;

import java.util.List;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;

/** Shows what the municipalities fear, how they judge it, and who follows it up. */
public final class PitfallsLogic implements ModuleLogic {

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    return OwnRisks.of(outcome)
        .filter(risks -> !risks.pitfalls().isEmpty())
        .map(risks -> List.of(new RiskMatrix(risks).draw(), OwnersTable.draw(risks)))
        .orElse(List.of());
  }
}
