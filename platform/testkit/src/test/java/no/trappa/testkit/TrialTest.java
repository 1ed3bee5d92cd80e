package no.trappa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A trial of a module")
class TrialTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Path VOCABULARY = ROOT.resolve("assessments/vocabulary.yaml");
  private static final Path PRE_PROJECT = ROOT.resolve("assessments/pre-project");

  @Test
  void tellsWhatFollowsFromSampleAnswers() throws IOException {
    var result = trial(itsModules()).score(PRE_PROJECT.resolve("answers.yaml"));
    assertThat(result.absent()).isEmpty();
    assertThat(result.findings()).isNotEmpty();
  }

  @Test
  void refusesAnswersToAModuleThatIsNotThere() {
    var trial = trial(ROOT.resolve("plugins/preconditions"));
    assertThatThrownBy(() -> trial.score(PRE_PROJECT.resolve("answers.yaml")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("The module \"roles\" is not loaded.");
  }

  /** The folders of the modules that the assessment names. */
  private static Path[] itsModules() throws IOException {
    return Pattern.compile("module: ([a-z-]+)")
        .matcher(Files.readString(PRE_PROJECT.resolve("assessment.yaml")))
        .results()
        .map(named -> ROOT.resolve("plugins").resolve(named.group(1)))
        .toArray(Path[]::new);
  }

  private static Trial trial(Path... modules) {
    return Trial.of(VOCABULARY, PRE_PROJECT.resolve("assessment.yaml"), modules);
  }
}
