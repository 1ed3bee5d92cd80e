package no.trappa.engine.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that are tied by people: two things, so many. */
final class Graph {

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Tie> ties = new ArrayList<>();

  private record Tie(int one, int other, int people) {}

  void tie(Object one, Object other, int people) {
    if (people > 0) {
      ties.add(new Tie(number(one), number(other), people));
    }
  }

  private int number(Object thing) {
    return numbers.computeIfAbsent(thing, _ -> numbers.size());
  }

  /** Whether nothing that hangs together can be parted at fewer people than these. */
  boolean holds(int least) {
    var weights = weights();
    return components(weights).stream()
        .allMatch(nodes -> MinimumCut.between(nodes, weights) >= least);
  }

  private int[][] weights() {
    var weights = new int[numbers.size()][numbers.size()];
    for (var tie : ties) {
      weights[tie.one()][tie.other()] += tie.people();
      weights[tie.other()][tie.one()] += tie.people();
    }
    return weights;
  }

  private static List<List<Integer>> components(int[][] weights) {
    var seen = new boolean[weights.length];
    var components = new ArrayList<List<Integer>>();
    for (var node = 0; node < weights.length; node++) {
      if (!seen[node]) {
        components.add(reach(node, weights, seen));
      }
    }
    return components;
  }

  private static List<Integer> reach(int from, int[][] weights, boolean[] seen) {
    var reached = new ArrayList<>(List.of(from));
    seen[from] = true;
    for (var at = 0; at < reached.size(); at++) {
      for (var node = 0; node < weights.length; node++) {
        if (!seen[node] && weights[reached.get(at)][node] > 0) {
          seen[node] = true;
          reached.add(node);
        }
      }
    }
    return reached;
  }
}
