package no.trappa.engine.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;

/** The collaboration and its members, numbered in order. */
public final class Units {

  private static final int STRANGER = -1;

  private final List<Unit> all;
  private final Map<Unit, Integer> numbers = new HashMap<>();

  public Units(Situation situation) {
    all =
        Stream.concat(
                Stream.of(Unit.collaboration()),
                situation.members().stream().map(Organisation::id).map(Unit::of).sorted())
            .distinct()
            .toList();
    for (var unit : all) {
      numbers.put(unit, numbers.size());
    }
  }

  /** The collaboration first, then its members in order. */
  public List<Unit> all() {
    return all;
  }

  public List<Unit> organisations() {
    return all.subList(1, all.size());
  }

  public boolean include(Unit unit) {
    return numbers.containsKey(unit);
  }

  /** The unit's number, or a negative one for a unit that takes no part. */
  int number(Unit unit) {
    return numbers.getOrDefault(unit, STRANGER);
  }
}
