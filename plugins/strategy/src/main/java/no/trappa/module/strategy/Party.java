package no.trappa.module.strategy;

import java.util.List;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.value.Text;

/** One that has a strategy: a municipality, or the collaboration with the common one. */
record Party(Unit unit, Text name) {

  static final Party COMMON =
      new Party(
          Unit.collaboration(),
          new Text("Felles strategi", "Felles strategi", "The joint strategy"));

  private static Party of(Organisation member) {
    return new Party(Unit.of(member.id()), Text.same(member.name()));
  }

  static List<Party> municipalities(Situation situation) {
    return situation.members().stream().map(Party::of).toList();
  }
}
