package no.trappa.engine.content.cursor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("What depends on itself")
class CyclesTest {

  @Test
  void isNotThereInAChainOrADiamond() {
    assertThat(Cycles.of(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"))))
        .isEmpty();
  }

  @Test
  void isFoundWithoutThoseThatOnlyLeadToIt() {
    var dependencies = new LinkedHashMap<String, List<String>>();
    dependencies.put("into", List.of("a"));
    dependencies.put("a", List.of("b"));
    dependencies.put("b", List.of("out", "a"));
    dependencies.put("out", List.of());
    dependencies.put("self", List.of("self"));
    assertThat(Cycles.of(dependencies)).containsExactly(List.of("a", "b"), List.of("self"));
    assertThat(Cycles.shown(List.of("a", "b"))).isEqualTo("a → b → a");
  }

  @Test
  @Timeout(10)
  void isFoundAmongVeryMany() {
    var ring = new LinkedHashMap<Integer, List<Integer>>();
    IntStream.range(0, 100_000).forEach(one -> ring.put(one, List.of((one + 1) % 100_000)));
    assertThat(Cycles.of(ring).getFirst()).hasSize(100_000);
    ring.put(99_999, List.of());
    assertThat(Cycles.of(ring)).isEmpty();
  }
}
