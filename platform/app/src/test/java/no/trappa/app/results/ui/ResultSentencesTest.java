package no.trappa.app.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import no.trappa.api.result.Finding;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.Score;
import no.trappa.api.result.StepProposal;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResultSentencesTest {

  @ParameterizedTest
  @MethodSource("choices")
  void everyOutcomeThatCanBeShownHasItsSentence(String key, Enum<?>[] outcomes) throws IOException {
    var sentences = sentences();

    for (var outcome : outcomes) {
      var name = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(sentences).containsKey("results." + key + "." + name);
    }
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        Arguments.of("reason", Score.Reason.values()),
        Arguments.of("mark", Score.Reason.values()),
        Arguments.of("why", Score.Reason.values()),
        Arguments.of("verdict", Verdict.values()),
        Arguments.of("verdict.sign", Verdict.values()),
        Arguments.of("verdict.means", Verdict.values()),
        Arguments.of("status", RequirementResult.Status.values()),
        Arguments.of("source", Trace.Source.values()),
        Arguments.of("findings.kind", Finding.Kind.values()),
        Arguments.of("steps.why", StepProposal.Why.values()));
  }

  private static Properties sentences() throws IOException {
    var sentences = new Properties();
    try (var file =
        ResultSentencesTest.class.getResourceAsStream("/messages/results_nb.properties")) {
      assertThat(file).isNotNull();
      sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
