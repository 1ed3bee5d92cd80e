package no.trappa.engine.tally;

import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * Finds what a name stands for once, however many answers bear it.
 *
 * <p>Whoever reads answers gives all those to one question one reference, and all those of one
 * person one respondent. So a name is known again as the same object, without a look at its words.
 */
final class Lookup<K, V> {

  private final IdentityHashMap<K, V> found = new IdentityHashMap<>();
  private final Function<K, V> find;

  Lookup(Function<K, V> find) {
    this.find = find;
  }

  V of(K name) {
    return found.computeIfAbsent(name, find);
  }
}
