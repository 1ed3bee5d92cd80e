package no.trappa.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The sample answers lead to what was worked out by hand")
class SampleAnswersTest {

  private static final Path ASSESSMENTS =
      Path.of(System.getProperty("trappa.root")).resolve("assessments");
  private static final Path SAMPLES = ASSESSMENTS.resolve("pre-project");
  private static final Path MODULES = Path.of(System.getProperty("trappa.modules"));
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void halfWayThroughThePreProject() throws IOException {
    assertThat(gist("answers.yaml")).isEqualTo(expected("expected.json"));
  }

  @Test
  void twoSingleLevelsFromReady() throws IOException {
    assertThat(gist("answers-ready.yaml")).isEqualTo(expected("expected-ready.json"));
  }

  private static JsonNode gist(String answers) {
    return JSON.valueToTree(Gist.of(JSON.readTree(score(SAMPLES.resolve(answers)))));
  }

  private static byte[] score(Path answers) {
    var result = new ByteArrayOutputStream();
    var said = new ByteArrayOutputStream();
    var terminal = new Terminal(print(result), print(said));
    var code =
        new ScoreCommand(new Folders(ASSESSMENTS, MODULES), terminal)
            .run(List.of("--assessment", "pre-project", "--answers", answers.toString()));

    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isEqualTo(Terminal.FINE);
    return result.toByteArray();
  }

  private static JsonNode expected(String file) throws IOException {
    return JSON.readTree(Files.readAllBytes(SAMPLES.resolve(file)));
  }

  private static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
