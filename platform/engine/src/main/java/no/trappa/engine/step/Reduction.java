package no.trappa.engine.step;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Each move is one object here, so that none needs a look at all it consists of. */
  private final Set<Move> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<Move.Id, List<Move>> dependents = new HashMap<>();

  Reduction(Residual residual, Phase.Id phase) {
    this.residual = residual;
    this.phase = phase;
  }

  /** What is left of them, in their order. */
  List<Move> reduce(Collection<Move> all) {
    for (var move : all) {
      kept.add(move);
      move.after()
          .forEach(
              earlier -> dependents.computeIfAbsent(earlier, _ -> new ArrayList<>()).add(move));
    }
    var order = all.stream().sorted(leastWantedFirst()).toList();
    // What was left out may make something before it superfluous.
    for (var before = -1; before != kept.size(); ) {
      before = kept.size();
      order.stream().filter(kept::contains).forEach(this::tryWithout);
    }
    return all.stream().filter(kept::contains).toList();
  }

  private void tryWithout(Move move) {
    if (residual.needs(move)) {
      return;
    }
    var away = new ArrayList<Move>();
    takeOut(move, away);
    if (!residual.takeAway(away, kept)) {
      kept.addAll(away);
    }
  }

  /** With those that come after it. */
  private void takeOut(Move move, List<Move> away) {
    if (kept.remove(move)) {
      away.add(move);
      dependents.getOrDefault(move.id(), List.of()).forEach(later -> takeOut(later, away));
    }
  }

  private Comparator<Move> leastWantedFirst() {
    return comparing(this::isOfThisPhase)
        .thenComparingInt(residual::helps)
        .thenComparing(move -> move.definition().quick())
        .thenComparing(Move::id, Comparator.reverseOrder());
  }

  private boolean isOfThisPhase(Move move) {
    var phases = move.definition().phases();
    return phases.isEmpty() || phases.contains(phase);
  }
}
