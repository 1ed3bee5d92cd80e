package no.trappa.engine.step;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the smallest sets of moves that reach some aims: by rising size, each set once, and
 * only by moves that something still missed asks for.
 *
 * <p>Exact: whichever set reaches the aims holds a move for each place that falls short, and one
 * that touches each computed level that does, so that following all such moves passes by every
 * smallest set. It is broken off after {@value #MOST_TRIES} sets, or a tenth of them where each has
 * to be evaluated: from what is told then nothing can be left out, but something smaller may do.
 */
final class WaySearch {

  /** A second or two at most, also where each set has to be evaluated. */
  static final int MOST_TRIES = 20_000;

  /** How many tries one counts for that has to be evaluated. */
  private static final int EVALUATED = 10;

  /** More ways than anybody reads. */
  static final int MOST_WAYS = 12;

  private final Aims aims;
  private final Network network;
  private final BitSet start;
  private final Set<BitSet> seen = new HashSet<>();
  private final List<BitSet> found = new ArrayList<>();
  private int tries;

  /**
   * A search.
   *
   * @param start what is taken in any case
   */
  WaySearch(Aims aims, BitSet start) {
    this.aims = aims;
    this.network = aims.network();
    this.start = start;
  }

  /**
   * The smallest sets, the start left out.
   *
   * @param all moves that reach the aims together with the start
   */
  Found among(BitSet all) {
    for (var size = start.cardinality() + open(start); isUnderWay(); size++) {
      seen.clear();
      look(start, size);
      if (size > all.cardinality() + start.cardinality()) {
        throw new IllegalStateException("all moves together reach what is aimed at");
      }
    }
    var isSmallest = tries < MOST_TRIES;
    var sets = isSmallest ? found : List.of(reduced(all));
    return new Found(
        sets.stream().map(this::beyondStart).toList(), isSmallest, found.size() < MOST_WAYS);
  }

  private boolean isUnderWay() {
    return found.isEmpty() && tries < MOST_TRIES;
  }

  private void look(BitSet taken, int size) {
    if (taken.cardinality() + open(taken) > size
        || found.size() >= MOST_WAYS
        || tries >= MOST_TRIES
        || !seen.add(taken)) {
      return;
    }
    tries += aims.watches().isEmpty() ? 1 : EVALUATED;
    var next = next(taken);
    if (next.isEmpty()) {
      found.add(taken);
    } else {
      next.get().stream()
          .filter(move -> !taken.get(move))
          .forEach(move -> look(network.with(taken, move), size));
    }
  }

  /** Moves of which any set that reaches the aims takes one more; none where they are reached. */
  private Optional<BitSet> next(BitSet taken) {
    return aims.needs().stream()
        .filter(movers -> !movers.intersects(taken))
        .min(Comparator.comparingInt(BitSet::cardinality))
        .or(() -> aims.missed(taken).stream().map(Aims.Watch::touching).findFirst());
  }

  /** How many moves are lacking at least: one for each of the needs that share none. */
  private int open(BitSet taken) {
    var counted = new BitSet();
    var open = 0;
    for (var movers : aims.needs()) {
      if (!movers.intersects(taken) && !movers.intersects(counted)) {
        counted.or(movers);
        open++;
      }
    }
    return open;
  }

  /** Something from which nothing can be left out. */
  private BitSet reduced(BitSet all) {
    var kept = (BitSet) all.clone();
    kept.or(start);
    for (var move : all.stream().boxed().toList().reversed()) {
      var less = network.without(kept, move);
      less.or(start);
      if (kept.get(move) && aims.areReached(less)) {
        kept = less;
      }
    }
    return kept;
  }

  private BitSet beyondStart(BitSet set) {
    var beyond = (BitSet) set.clone();
    beyond.andNot(start);
    return beyond;
  }

  /** Sets of moves beside the start. */
  record Found(List<BitSet> sets, boolean isSmallest, boolean isComplete) {}
}
