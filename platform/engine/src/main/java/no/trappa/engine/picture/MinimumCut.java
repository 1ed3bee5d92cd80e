package no.trappa.engine.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lightest edges that part a connected graph in two, by Stoer and Wagner, “A simple min-cut
 * algorithm”, Journal of the ACM 44(4), 1997.
 */
final class MinimumCut {

  private final int[][] weights;
  private final List<Integer> nodes;
  private int lightest = Integer.MAX_VALUE;

  /** Of the graph on some of the nodes. */
  private MinimumCut(int[][] weights, List<Integer> nodes) {
    this.weights = Arrays.stream(weights).map(int[]::clone).toArray(int[][]::new);
    this.nodes = new ArrayList<>(nodes);
  }

  /** The weight of the lightest cut between the nodes, of which there are at least two. */
  static int between(List<Integer> nodes, int[][] weights) {
    var cut = new MinimumCut(weights, nodes);
    while (cut.nodes.size() > 1) {
      cut.phase();
    }
    return cut.lightest;
  }

  /** Adds the node that is bound most tightly, again and again; the last two become one. */
  private void phase() {
    var bound = new int[weights.length];
    var left = new ArrayList<>(nodes);
    var last = left.removeFirst();
    var before = last;
    while (!left.isEmpty()) {
      for (var node : left) {
        bound[node] += weights[last][node];
      }
      before = last;
      last = tightest(left, bound);
      left.remove(/* element */ last);
    }
    lightest = Math.min(lightest, bound[last]);
    merge(last, before);
  }

  private static Integer tightest(List<Integer> left, int[] bound) {
    var tightest = left.getFirst();
    for (var node : left) {
      if (bound[node] > bound[tightest]) {
        tightest = node;
      }
    }
    return tightest;
  }

  private void merge(Integer gone, Integer into) {
    nodes.remove(/* element */ gone);
    for (var node : nodes) {
      if (!node.equals(into)) {
        weights[into][node] += weights[gone][node];
        weights[node][into] += weights[node][gone];
      }
    }
  }
}
