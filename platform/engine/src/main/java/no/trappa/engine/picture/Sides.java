package no.trappa.engine.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.tally.Count;

/**
 * Which sides are shown apart, across units that are shown apart as well.
 *
 * <p>Whatever can be worked out from the sums of units and of sides gives each unit and each side a
 * number, and tells of the people whose unit and side have different numbers. So units and sides
 * are the nodes of a graph, its edges the people in both; nobody is told of in fewer than the
 * smallest group if no part of it can be cut from the rest at fewer people. Where it can, the
 * smallest side is no longer shown apart, and never again.
 */
final class Sides {

  private final Map<Role.Id, Role.Side> sides;
  private final int least;
  private final Set<Role.Side> apart = EnumSet.allOf(Role.Side.class);

  Sides(Vocabulary vocabulary, int least) {
    this.sides = vocabulary.roles().stream().collect(Collectors.toMap(Role::id, Role::side));
    this.least = least;
  }

  Optional<Role.Side> of(Role.Id role) {
    return Optional.ofNullable(sides.get(role));
  }

  Set<Role.Side> apart() {
    return Set.copyOf(apart);
  }

  /**
   * Takes in people whose block is shown as a sum only.
   *
   * @param fresh those who answered anew
   * @param all everybody of such blocks who is drawn by now
   */
  void draw(Collection<Said> fresh, Collection<Said> all, Blocks blocks) {
    while (!areSafe(fresh, all, blocks)) {
      apart.remove(smallest(all));
    }
  }

  private boolean areSafe(Collection<Said> fresh, Collection<Said> all, Blocks blocks) {
    return graph(fresh, blocks, _ -> true).holds(least)
        && graph(fresh, blocks, Sides::gaveAValue).holds(least)
        && graph(all, blocks, Sides::gaveAValue).holds(least);
  }

  private Graph graph(Collection<Said> people, Blocks blocks, Predicate<Said> who) {
    var graph = new Graph();
    people.stream().filter(who).forEach(said -> graph.tie(blocks.of(said), sideApart(said), 1));
    return graph;
  }

  static boolean gaveAValue(Said said) {
    var count = new Count();
    count.add(said.value());
    return count.answered() > 0;
  }

  /** All sides that are not shown apart are one. */
  private Optional<Role.Side> sideApart(Said said) {
    return of(said.by().role()).filter(apart::contains);
  }

  private Role.Side smallest(Collection<Said> people) {
    var sizes = new EnumMap<Role.Side, Integer>(Role.Side.class);
    people.forEach(said -> sideApart(said).ifPresent(side -> sizes.merge(side, 1, Integer::sum)));
    return sizes.entrySet().stream()
        .min(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElseThrow(() -> new IllegalStateException("whole blocks are too small"));
  }
}
