package no.trappa.module.stairs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;

/**
 * Shows which areas each municipality shares now and wants to share, and how many of them are core
 * tasks, so that nobody has to be asked for a share or a number.
 *
 * <p>Neutral throughout: no cell is better than another.
 */
public final class StairsLogic implements ModuleLogic {

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    var areas = Areas.of(outcome);
    return Stream.of(
            areas.flatMap(some -> AreaMatrix.draw(some, outcome.input().situation())),
            areas.flatMap(some -> CoreTaskTable.draw(some, outcome.input().situation())))
        .flatMap(Optional::stream)
        .toList();
  }
}
