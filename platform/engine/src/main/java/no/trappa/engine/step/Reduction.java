package no.trappa.engine.step;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.trappa.api.definition.Phase;

/**
 * Leaves out every move that is not needed, until none can be.
 *
 * <p>A move goes together with those that come after it, so that what stays is complete. What helps
 * least is tried first.
 */
final class Reduction {

  private final Residual residual;
  private final Phase.Id phase;
  private final Map<Move.Id, Move> kept = new TreeMap<>();
  private final Map<Move.Id, Set<Move.Id>> dependents = new HashMap<>();

  Reduction(Residual residual, Phase.Id phase) {
    this.residual = residual;
    this.phase = phase;
  }

  List<Move> reduce(Collection<Move> all) {
    for (var move : all) {
      kept.put(move.id(), move);
      move.after()
          .forEach(
              earlier -> dependents.computeIfAbsent(earlier, _ -> new HashSet<>()).add(move.id()));
    }
    var order = all.stream().sorted(leastWantedFirst()).map(Move::id).toList();
    // What was left out may make something before it superfluous.
    for (var before = -1; before != kept.size(); ) {
      before = kept.size();
      order.forEach(this::tryWithout);
    }
    return List.copyOf(kept.values());
  }

  private void tryWithout(Move.Id id) {
    var away = new ArrayList<Move>();
    collect(id, away, new HashSet<>());
    away.forEach(move -> kept.remove(move.id()));
    if (!residual.takeAway(away, kept.values())) {
      away.forEach(move -> kept.put(move.id(), move));
    }
  }

  private void collect(Move.Id id, List<Move> away, Set<Move.Id> seen) {
    var move = kept.get(id);
    if (move != null && seen.add(id)) {
      away.add(move);
      dependents.getOrDefault(id, Set.of()).forEach(later -> collect(later, away, seen));
    }
  }

  private Comparator<Move> leastWantedFirst() {
    return comparing(this::isOfThisPhase)
        .thenComparingLong(residual::helps)
        .thenComparing(move -> move.definition().quick())
        .thenComparing(Move::id, Comparator.reverseOrder());
  }

  private boolean isOfThisPhase(Move move) {
    var phases = move.definition().phases();
    return phases.isEmpty() || phases.contains(phase);
  }
}
