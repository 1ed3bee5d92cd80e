package no.trappa.engine.content.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds what depends on itself. */
final class Cycles {

  private Cycles() {}

  /** Cycles that share no member, in the order of the map; each starts where it was found first. */
  static <T> List<List<T>> of(Map<T, List<T>> dependencies) {
    var left = new LinkedHashMap<>(dependencies);
    var cycles = new ArrayList<List<T>>();
    removeEnds(left);
    while (!left.isEmpty()) {
      var cycle = walk(left);
      cycles.add(cycle);
      cycle.forEach(left::remove);
      removeEnds(left);
    }
    return cycles;
  }

  static <T> String shown(List<T> cycle) {
    var names = new ArrayList<>(cycle.stream().map(Object::toString).toList());
    names.add(names.getFirst());
    return String.join(" → ", names);
  }

  /** Takes away whatever depends on nothing that is left, until each depends on another. */
  private static <T> void removeEnds(Map<T, List<T>> left) {
    while (left.values().removeIf(after -> after.stream().noneMatch(left::containsKey))) {
      // Each round may leave others without anything they depend on.
    }
  }

  /**
   * Every member left depends on another that is left, so a walk must come back to where it was.
   */
  private static <T> List<T> walk(Map<T, List<T>> left) {
    var seen = new LinkedHashSet<T>();
    var at = left.keySet().iterator().next();
    while (seen.add(at)) {
      at =
          left.getOrDefault(at, List.of()).stream()
              .filter(left::containsKey)
              .findFirst()
              .orElseThrow();
    }
    var order = List.copyOf(seen);
    return order.subList(order.indexOf(at), order.size());
  }
}
