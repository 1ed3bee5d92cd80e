package no.trappa.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The contract of a module")
class ModuleContractTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Path VOCABULARY = ROOT.resolve("assessments/vocabulary.yaml");

  @TempDir private Path folder = Path.of(".");

  @Test
  void isKeptByWhatComesWithTrappa() {
    assertThatCode(ModuleContract.of(ROOT.resolve("plugins/preconditions"), VOCABULARY)::holds)
        .doesNotThrowAnyException();
  }

  @Test
  void isBrokenByEveryFaultAtOnce() throws IOException {
    var good = Files.readString(ROOT.resolve("plugins/preconditions/module.yaml"));
    var bad =
        good.replaceFirst("sells: false", "sells: perhaps")
            .replaceFirst("\\n    nn: ", "\n    nx: ");
    Files.writeString(folder.resolve("module.yaml"), bad);
    assertThatThrownBy(ModuleContract.of(folder, VOCABULARY)::holds)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("\"perhaps\" is neither true nor false")
        .hasMessageContaining("The key \"nx\" does not belong here. Did you mean \"n");
  }
}
