package no.trappa.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./trappa score")
class ScoreCommandTest {

  private static final String ANSWERS =
      Typed.ROOT.resolve("assessments/pre-project/answers.yaml").toString();

  @TempDir private Path folder = Path.of(".");

  @Nested
  @DisplayName("with good answers")
  class Good {

    @Test
    void writesTheResultAndNothingElse() {
      var typed = Typed.score("--assessment", "pre-project", "--answers", ANSWERS);
      assertThat(typed.exitCode()).isZero();
      assertThat(typed.result()).startsWith("{").endsWith("}\n");
      assertThat(typed.result()).contains("\"format\" : \"trappa-result/1\"");
    }

    @Test
    void writesTheSameBytesAgain() {
      var once = Typed.score("--assessment", "pre-project", "--answers", ANSWERS);
      var again = Typed.score("--answers", ANSWERS, "--assessment", "pre-project");
      assertThat(again.result()).isEqualTo(once.result()).isNotEmpty();
    }

    @Test
    void runsTheLogicThatAModuleBrings() {
      var typed = Typed.score("--assessment", "pre-project", "--answers", ANSWERS);
      assertThat(typed.result()).contains("\"logic\" : \"ran\"").doesNotContain("not-available");
    }

    @Test
    void takesInAModuleOfOnesOwn() throws IOException {
      var module = Files.createDirectory(folder.resolve("small"));
      Files.writeString(module.resolve("module.yaml"), SmallModules.GOOD);
      var typed =
          Typed.score(
              "--assessment", "pre-project", "--answers", ANSWERS, "--module", module.toString());
      assertThat(typed.exitCode()).isZero();
      assertThat(typed.result()).contains("\"module\" : \"small\"");
    }
  }

  @Nested
  @DisplayName("with what cannot be used, exits 2, says why and writes no result:")
  class Bad {

    @Test
    void anAssessmentThatIsNotThere() {
      var typed = Typed.score("--assessment", "pre-projct", "--answers", ANSWERS);
      assertRefused(typed);
      assertThat(typed.said())
          .containsExactly(
              "trappa: Vurderingsopplegget «pre-projct» finnes ikke. Mente du «pre-project»?");
    }

    @Test
    void anAnswersFileThatIsNotThere() {
      var typed =
          Typed.score("--assessment", "pre-project", "--answers", "gone.json", "--language", "en");
      assertRefused(typed);
      assertThat(typed.said())
          .containsExactly(
              "gone.json:1:1: There is neither a file nor a folder here. Check the path.");
    }

    @Test
    void answersWithFaultsEachOnItsLine() throws IOException {
      var file = folder.resolve("answers.yaml");
      var good = Files.readString(Path.of(ANSWERS));
      var level = good.indexOf("level: ");
      var bad = good.substring(0, level) + "level: 44, wat: " + good.substring(level + 7);
      Files.writeString(file, bad);
      var typed =
          Typed.score(
              "--assessment", "pre-project", "--answers", file.toString(), "--language", "en");
      assertRefused(typed);
      assertThat(typed.said())
          .filteredOn(line -> !line.contains("does not count"))
          .hasSize(2)
          .allMatch(line -> line.matches(".*answers\\.yaml:\\d+:\\d+: answers\\.\\d+.*"));
    }

    @Test
    void aModuleWithFaults() throws IOException {
      var module = Files.createDirectory(folder.resolve("small"));
      Files.writeString(
          module.resolve("module.yaml"),
          SmallModules.GOOD.replace("across: minimum", "across: max"));
      var typed =
          Typed.score(
              "--assessment", "pre-project", "--answers", ANSWERS, "--module", module.toString());
      assertRefused(typed);
      assertThat(typed.said()).singleElement().asString().contains("module.yaml:26:17: ");
    }

    @Test
    void aCommandThatIsNotUnderstood() {
      assertRefused(Typed.score());
      assertRefused(Typed.score("--assessment"));
      assertRefused(Typed.score("--assessment", "pre-project"));
      assertRefused(Typed.score("--asessment", "pre-project", "--answers", ANSWERS));
      assertRefused(Typed.score("pre-project", "--answers", ANSWERS));
      assertRefused(
          Typed.score("--assessment", "pre-project", "--answers", ANSWERS, "--language", "fr"));
      assertRefused(Typed.score("--assessment", "../pre-project", "--answers", ANSWERS));
    }
  }

  @Nested
  @DisplayName("when a module that comes with Trappa is broken,")
  class ABrokenModule {

    @Test
    void refusesAnAssessmentThatLacksAModuleAndSaysWhatIsWrongWhere() throws IOException {
      ship(name -> !name.contains("roles"));
      Files.writeString(folder.resolve("trappa-module-roles.jar"), "half a jar");
      var typed = score();
      assertRefused(typed);
      assertThat(typed.said())
          .singleElement()
          .asString()
          .contains("trappa-module-roles.jar:1:1: ")
          .contains("not a jar that can be opened");
    }

    @Test
    void tellsOfItAndScoresWhereEveryModuleIsThere() throws IOException {
      ship(_ -> true);
      Files.writeString(folder.resolve("extra.jar"), "half a jar");
      var typed = score();
      assertThat(typed.exitCode()).isZero();
      assertThat(typed.said()).singleElement().asString().contains("extra.jar:1:1: ");
    }

    private Typed score() {
      return Typed.scoreWith(
          folder, "--assessment", "pre-project", "--answers", ANSWERS, "--language", "en");
    }

    private void ship(Predicate<String> wanted) throws IOException {
      try (var jars = Files.list(Path.of(System.getProperty("trappa.modules")))) {
        for (var jar : jars.filter(one -> wanted.test(one.getFileName().toString())).toList()) {
          Files.copy(jar, folder.resolve(jar.getFileName()));
        }
      }
    }
  }

  private static void assertRefused(Typed typed) {
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.result()).isEmpty();
    assertThat(typed.said()).isNotEmpty().noneMatch(line -> line.contains("Exception"));
  }
}
