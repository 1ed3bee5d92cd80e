package no.trappa.engine.picture;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.engine.tally.Count;
import no.trappa.engine.tally.Disclosure;
import no.trappa.engine.tally.Panel;

/**
 * Which protected people come into the picture together.
 *
 * <p>Where somebody's block is decided when the unit is first drawn, it stays: were it split later,
 * the old picture less the new one would tell of a part.
 */
final class Blocks {

  private final Panel panel;
  private final int least;
  private final Map<Unit, Set<Role.Id>> apart = new TreeMap<>();
  private final Set<Unit> others = new HashSet<>();

  Blocks(Panel panel, int least) {
    this.panel = panel;
    this.least = least;
  }

  /** Gives units of which nothing is drawn yet a place of their own, if they are large enough. */
  void admit(Collection<Said> latest) {
    latest.stream()
        .collect(Collectors.groupingBy(said -> said.by().unit()))
        .forEach((unit, people) -> {
          if (!apart.containsKey(unit) && !others.contains(unit)) {
            admit(unit, people);
          }
        });
  }

  private void admit(Unit unit, Collection<Said> people) {
    var counts = new TreeMap<Integer, Count>();
    for (var said : people) {
      var role = panel.roles().indexOf(said.by().role());
      counts.computeIfAbsent(role, _ -> new Count()).add(said.value());
    }
    var roles =
        counts.entrySet().stream()
            .map(entry -> counted(unit, panel.roles().get(entry.getKey()), entry.getValue()))
            .toList();
    var disclosure = new Disclosure(roles, least);
    if (disclosure.showsTotal()) {
      apart.put(
          unit,
          roles.stream()
              .filter(role -> !role.visible() && disclosure.shows(role))
              .map(Disclosure.Counted::role)
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  private Disclosure.Counted counted(Unit unit, Role.Id role, Count count) {
    return new Disclosure.Counted(role, panel.isVisible(role, unit), count);
  }

  Block of(Said said) {
    var unit = said.by().unit();
    var role = said.by().role();
    return Optional.ofNullable(apart.get(unit))
        .<Block>map(
            shown -> shown.contains(role) ? new Block.Shown(unit, role) : new Block.Rest(unit))
        .orElseGet(Block.Others::new);
  }

  /** Keeps in mind whom the others consist of, now that they are drawn. */
  void drawn(Collection<Said> people) {
    people.stream()
        .filter(said -> of(said) instanceof Block.Others)
        .forEach(said -> others.add(said.by().unit()));
  }

  boolean shows(Unit unit) {
    return apart.containsKey(unit);
  }

  boolean shows(Unit unit, Role.Id role) {
    return panel.isVisible(role, unit) || apart.getOrDefault(unit, Set.of()).contains(role);
  }
}
