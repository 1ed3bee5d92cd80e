package no.trappa.engine.content.cursor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Finds what depends on itself.
 *
 * <p>Whatever depends on nothing that is left is taken away, again and again; each member that
 * remains depends on another, so a walk along dependencies must come back to where it was.
 */
public final class Cycles<T> {

  private final Map<T, List<T>> left;
  private final Map<T, List<T>> dependents = new HashMap<>();
  private final Map<T, Integer> open = new HashMap<>();

  private Cycles(Map<T, List<T>> dependencies) {
    this.left = new LinkedHashMap<>(dependencies);
    left.forEach((member, on) -> {
      var inside = on.stream().filter(left::containsKey).toList();
      open.put(member, inside.size());
      inside.forEach(one -> dependents.computeIfAbsent(one, _ -> new ArrayList<>()).add(member));
    });
  }

  /** Cycles that share no member, in the order of the map; each starts where it was found first. */
  public static <T> List<List<T>> of(Map<T, List<T>> dependencies) {
    return new Cycles<>(dependencies).find();
  }

  public static <T> String shown(List<T> cycle) {
    var names = new ArrayList<>(cycle.stream().map(Object::toString).toList());
    names.add(names.getFirst());
    return String.join(" → ", names);
  }

  private List<List<T>> find() {
    remove(left.keySet().stream().filter(this::isFree).toList());
    var cycles = new ArrayList<List<T>>();
    while (!left.isEmpty()) {
      var cycle = walk();
      cycles.add(cycle);
      remove(cycle);
    }
    return cycles;
  }

  private boolean isFree(T member) {
    return open.getOrDefault(member, 0) == 0;
  }

  /** Takes members away, and those that then depend on nothing that is left. */
  private void remove(List<T> members) {
    var waiting = new ArrayDeque<>(members);
    while (!waiting.isEmpty()) {
      var member = waiting.remove();
      if (left.remove(member) != null) {
        for (var dependent : dependents.getOrDefault(member, List.of())) {
          open.merge(dependent, -1, Integer::sum);
          if (isFree(dependent)) {
            waiting.add(dependent);
          }
        }
      }
    }
  }

  private List<T> walk() {
    var seen = new LinkedHashSet<T>();
    var at = left.keySet().iterator().next();
    while (seen.add(at)) {
      var on = left.getOrDefault(at, List.of());
      at = on.stream().filter(left::containsKey).findFirst().orElseThrow();
    }
    var order = List.copyOf(seen);
    return order.subList(order.indexOf(at), order.size());
  }
}
