package no.trappa.module.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.result.Exhibit;
import no.trappa.api.value.Text;

/** Organisations by roles: how each role in each organisation answers, taken together. */
final class RoleMatrix {

  private static final Text TITLE =
      new Text("Slik svarer rollene", "Slik svarer rollene", "How the roles answer");

  private static final Text DESCRIPTION =
      new Text(
          "Hver rute viser det midterste nivået rollen har gitt på spørsmålene om roller. Ruter der"
              + " for få har svart, er skjult.",
          "Kvar rute viser det midtarste nivået rolla har gjeve på spørsmåla om roller. Ruter der"
              + " for få har svart, er skjulte.",
          "Each cell shows the middle level that the role gave to the questions about roles. Cells"
              + " with too few answers are hidden.");

  private static final Text COLLABORATION =
      new Text("Samarbeidet", "Samarbeidet", "The collaboration");

  private final ModuleInput input;
  private final RoleTallies tallies;

  RoleMatrix(ModuleInput input, RoleTallies tallies) {
    this.input = input;
    this.tallies = tallies;
  }

  /** The matrix; empty while nobody has answered. */
  Optional<Exhibit> draw() {
    var roles = tallies.rolesThatAnswered();
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    var labels = new ArrayList<Text>();
    var cells = new ArrayList<List<Exhibit.Cell>>();
    for (var member : input.situation().members()) {
      labels.add(Text.same(member.name()));
      cells.add(row(unit(member), roles));
    }
    if (tallies.answeredIn(Unit.collaboration())) {
      labels.add(COLLABORATION);
      cells.add(row(Unit.collaboration(), roles));
    }
    var columns = roles.stream().map(Role::title).toList();
    return Optional.of(
        new Exhibit.Matrix("role-matrix", TITLE, DESCRIPTION, columns, labels, cells));
  }

  private static Unit unit(Organisation member) {
    return Unit.of(member.id());
  }

  private List<Exhibit.Cell> row(Unit unit, List<Role> roles) {
    return roles.stream().map(role -> LevelCell.of(tallies.in(unit, role))).toList();
  }
}
