package no.trappa.app.workshop.ui.lead;

import java.util.ArrayList;
import java.util.List;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.UnitKind;

/** Whom an agreed answer holds for: one unit, or each of the organisations. */
record Whom(List<Unit> units) {

  Whom {
    units = List.copyOf(units);
  }

  /** Everything that can be picked; those who are apart come first. */
  static List<Whom> of(Agreeable agreeable) {
    var whom = new ArrayList<Whom>();
    var organisations =
        agreeable.units().stream().filter(unit -> unit.kind() == UnitKind.ORGANISATION).toList();
    agreeable.units().stream()
        .filter(agreeable.disputed()::contains)
        .forEach(unit -> whom.add(new Whom(List.of(unit))));
    if (organisations.size() > 1) {
      whom.add(new Whom(organisations));
    }
    agreeable.units().stream()
        .map(unit -> new Whom(List.of(unit)))
        .filter(one -> !whom.contains(one))
        .forEach(whom::add);
    return List.copyOf(whom);
  }

  String name(Words words) {
    return units.size() == 1 ? words.unit(units.getFirst()) : words.say("agreed.all");
  }
}
