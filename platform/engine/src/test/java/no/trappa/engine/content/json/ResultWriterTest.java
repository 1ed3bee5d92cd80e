package no.trappa.engine.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.engine.content.Corpus;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.evaluation.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A result that is written")
class ResultWriterTest {

  private final Definitions definitions = Corpus.definitions();

  @Test
  void saysItsFormatAndEngine() {
    var json = json();
    assertThat(json.get("format").asString()).isEqualTo("trappa-result/1");
    assertThat(json.get("engine").asString()).matches("\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void hasTheSameBytesForTheSameAnswers() {
    assertThat(written()).isEqualTo(written()).endsWith("\n").doesNotContain("\r", "Optional");
  }

  @Test
  void namesVariantsAndWritesFractionsAndIdsAsWords() {
    var indicator = json().at("/modules/0/groups/0/indicators/0");
    assertThat(indicator.get("indicator").asString()).isEqualTo("small/gain");
    assertThat(indicator.at("/units/north/type").asString()).isEqualTo("scored");
    assertThat(indicator.at("/units/north/value").asString()).isEqualTo("2");
    assertThat(indicator.at("/units/north/trace/source").asString()).isEqualTo("agreed");
  }

  @Test
  void hasItsKeysInOrder() {
    assertSorted(json());
  }

  private static void assertSorted(JsonNode node) {
    assertThat(List.copyOf(node.propertyNames())).isSorted();
    node.forEach(ResultWriterTest::assertSorted);
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(written());
  }

  private String written() {
    var result = new Engine().evaluate(definitions, sheet(), Map.of());
    return new String(ResultWriter.write(result), StandardCharsets.UTF_8);
  }

  private AnswerSheet sheet() {
    var file = Corpus.good("answers").findFirst().orElseThrow();
    return new AnswersReader(definitions).read(Corpus.source(file)).accepted().orElseThrow();
  }
}
