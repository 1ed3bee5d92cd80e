package no.trappa.module.strategy;

import java.util.ArrayList;
import java.util.List;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;

/**
 * Compares the directions that the municipalities and the common strategy have chosen, pair by
 * pair, and shows where choosing alike pays most.
 *
 * <p>Rests on answers of record alone. Alike means the same option: there is no nearer or farther.
 */
public final class StrategyLogic implements ModuleLogic {

  @Override
  public List<Finding> findings(ModuleOutcome outcome) {
    return new StrategyFindings(outcome.input().module().id(), Directions.of(outcome)).all();
  }

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    var directions = Directions.of(outcome);
    var exhibits = new ArrayList<Exhibit>();
    if (directions.areComparable()) {
      var matrices = new AlignmentMatrices(directions);
      exhibits.add(matrices.betweenMunicipalities());
      exhibits.add(matrices.withTheCommonStrategy());
    }
    if (!directions.areEmpty()) {
      exhibits.add(DirectionsTable.draw(directions));
    }
    new HarmonisingRanking(directions).draw().ifPresent(exhibits::add);
    return exhibits;
  }
}
