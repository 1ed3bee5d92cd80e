package no.trappa.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The sample answers of every assessment")
class SampleAnswersTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder = Path.of(".");

  @ParameterizedTest
  @MethodSource("assessments")
  void thereAreSome(String assessment) {
    assertThat(Sample.of(assessment)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leadToWhatWasWorkedOut(Sample sample) throws IOException {
    var scored = sample.score();

    assertThat(scored.said()).isEmpty();
    assertThat(scored.exitCode()).isEqualTo(Terminal.FINE);
    assertThat(gist(scored.result())).isEqualTo(expected(sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void giveTheSameBytesInAnyOrder(Sample sample) throws IOException {
    var inOrder = sample.score().result();
    var answers = Files.readString(sample.answers());
    var once = Shuffled.of(answers, 1);
    var again = Shuffled.of(answers, 2);

    assertThat(once).isNotEqualTo(answers).isNotEqualTo(again);
    assertThat(inOrder).isNotEmpty();
    assertThat(score(sample, once)).isEqualTo(inOrder);
    assertThat(score(sample, again)).isEqualTo(inOrder);
  }

  private String score(Sample sample, String answers) throws IOException {
    var file = folder.resolve(sample.answers().getFileName());
    Files.writeString(file, answers);
    return sample.score(file).result();
  }

  private static JsonNode gist(String result) {
    return JSON.valueToTree(Gist.of(JSON.readTree(result)));
  }

  private static JsonNode expected(Sample sample) throws IOException {
    return JSON.readTree(Files.readAllBytes(sample.expected()));
  }

  private static Stream<String> assessments() {
    return Sample.assessments();
  }

  private static Stream<Sample> samples() {
    return Sample.assessments().flatMap(Sample::of);
  }
}
