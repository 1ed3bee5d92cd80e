package no.trappa.engine.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Moves by number, each with all that has to come before it. */
final class Network {

  private final List<Move> moves;
  private final Map<Move.Id, Integer> numbers = new HashMap<>();
  private final List<BitSet> closures = new ArrayList<>();

  /** Of those that can be taken: what comes before itself never can, nor what comes after it. */
  Network(Collection<Move> all) {
    moves = takeable(all);
    moves.forEach(move -> numbers.put(move.id(), numbers.size()));
    moves.forEach(move -> closures.add(closure(move)));
  }

  private static List<Move> takeable(Collection<Move> all) {
    var known = new HashSet<Move.Id>();
    var left = new ArrayList<>(all);
    while (left.removeIf(move -> known.containsAll(move.after()) && known.add(move.id()))) {
      // Each time round, those are taken that wait for nothing else.
    }
    return all.stream().filter(move -> known.contains(move.id())).toList();
  }

  private BitSet closure(Move move) {
    var closure = new BitSet(moves.size());
    var waiting = new ArrayDeque<>(Set.of(number(move.id())));
    while (!waiting.isEmpty()) {
      var next = waiting.remove();
      if (!closure.get(next)) {
        closure.set(next);
        moves.get(next).after().forEach(id -> waiting.add(number(id)));
      }
    }
    return closure;
  }

  private int number(Move.Id id) {
    return numbers.getOrDefault(id, -1);
  }

  List<Move> moves() {
    return moves;
  }

  /** Those that something holds of. */
  BitSet those(Predicate<Move> chosen) {
    var those = new BitSet(moves.size());
    for (var at = 0; at < moves.size(); at++) {
      those.set(at, chosen.test(moves.get(at)));
    }
    return those;
  }

  List<Move> of(BitSet numbered) {
    return numbered.stream().mapToObj(moves::get).toList();
  }

  /** A set with one move more, and all that has to come before it. */
  BitSet with(BitSet set, int move) {
    var more = (BitSet) set.clone();
    more.or(closures.get(move));
    return more;
  }

  /** A set without a move and all that comes after it. */
  BitSet without(BitSet set, int move) {
    var less = (BitSet) set.clone();
    set.stream().filter(other -> closures.get(other).get(move)).forEach(less::clear);
    return less;
  }

  /** What has to come before all of these, themselves included where there is one only. */
  BitSet common(BitSet movers) {
    var common = new BitSet(moves.size());
    common.set(0, moves.size());
    movers.stream().forEach(mover -> common.and(closures.get(mover)));
    return common;
  }

  /** These and all that has to come before them. */
  BitSet closed(BitSet some) {
    var closed = new BitSet(moves.size());
    some.stream().forEach(move -> closed.or(closures.get(move)));
    return closed;
  }
}
