package no.trappa.app.demo;

import java.util.List;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;

/**
 * How far each unit has come, in quarters of its answers.
 *
 * @param quarters of the members, in their order
 * @param collaboration of those who answer for all
 * @param otherwise of the members after those
 */
record Share(
    List<Organisation.Id> inOrder, List<Integer> quarters, int collaboration, int otherwise) {

  private static final int ALL = 4;

  static Share everything() {
    return new Share(List.of(), List.of(), ALL, ALL);
  }

  /** The first member is done, the second nearly, the third has begun, the fourth just joined. */
  static Share halfWay(AnswerSheet sheet) {
    var members = sheet.situation().members().stream().map(Organisation::id).toList();
    return new Share(members, List.of(ALL, 3, 1), 2, 0);
  }

  /** How many of its answers someone of the unit has given. */
  int of(Unit unit, int answers) {
    return switch (unit) {
      case Unit.Collaboration _ -> answers * collaboration / ALL;
      case Unit.Of(var organisation) -> answers * quarters(organisation) / ALL;
    };
  }

  private int quarters(Organisation.Id organisation) {
    var index = inOrder.indexOf(organisation);
    return index >= 0 && index < quarters.size() ? quarters.get(index) : otherwise;
  }
}
