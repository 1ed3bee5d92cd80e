package no.trappa.module.roles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;

/**
 * Shows how each role sees the roles, and where those who order and those who deliver disagree.
 *
 * <p>Rests on distributions that may be shown, and on nothing else.
 */
public final class RolesLogic implements ModuleLogic {

  @Override
  public List<Finding> findings(ModuleOutcome outcome) {
    return new SideFindings(outcome.input().module().id())
        .of(SideComparison.all(new RoleTallies(outcome.input())));
  }

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    var tallies = new RoleTallies(outcome.input());
    return Stream.of(
            new RoleMatrix(outcome.input(), tallies).draw(),
            SideTable.draw(SideComparison.all(tallies)))
        .flatMap(Optional::stream)
        .toList();
  }
}
