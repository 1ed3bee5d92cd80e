package no.trappa.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GraphTest {

  private static final int NODES = 6;

  @Test
  void theExampleOfStoerAndWagnerIsCutAtFour() {
    var graph = new Graph();
    int[][] ties = {
      {1, 2, 2}, {1, 5, 3}, {2, 3, 3}, {2, 5, 2}, {2, 6, 2}, {3, 4, 4}, {3, 7, 2}, {4, 7, 2},
      {4, 8, 2}, {5, 6, 3}, {6, 7, 1}, {7, 8, 3}
    };
    for (var tie : ties) {
      graph.tie(tie[0], tie[1], tie[2]);
    }

    assertThat(graph.holds(4)).isTrue();
    assertThat(graph.holds(5)).isFalse();
  }

  @Test
  void whatDoesNotHangTogetherIsJudgedPartByPart() {
    var graph = new Graph();
    assertThat(graph.holds(5)).isTrue();

    graph.tie("alm", "owners", 5);
    graph.tie("bjerk", "deliverers", 7);
    graph.tie("bjerk", "owners", 0);

    assertThat(graph.holds(5)).isTrue();
    assertThat(graph.holds(6)).isFalse();
  }

  @Property(tries = 300)
  void noWayToPartItIsLighter(
      @ForAll @Size(NODES * NODES) List<@IntRange(max = 3) Integer> people,
      @ForAll @IntRange(min = 1, max = 8) int least) {
    var graph = new Graph();
    for (var at = 0; at < people.size(); at++) {
      graph.tie(at / NODES, at % NODES, people.get(at));
    }

    assertThat(graph.holds(least)).isEqualTo(lightest(people) >= least);
  }

  /** Of all ways to colour the nodes in two, the fewest people between the colours, if any. */
  private static int lightest(List<Integer> people) {
    return IntStream.range(0, 1 << NODES)
        .map(colours -> between(people, colours))
        .filter(between -> between > 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int between(List<Integer> people, int colours) {
    return IntStream.range(0, people.size())
        .filter(at -> ((colours >> (at / NODES)) & 1) != ((colours >> (at % NODES)) & 1))
        .map(people::get)
        .sum();
  }
}
