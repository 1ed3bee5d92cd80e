package no.trappa.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Answers that lie beside a shipped assessment, and the result they are expected to have. */
record Sample(String assessment, Path answers) {

  private static final Path ASSESSMENTS = Typed.ROOT.resolve("assessments");
  private static final String ANSWERS = "answers";

  static Stream<String> assessments() {
    return children(ASSESSMENTS)
        .filter(Files::isDirectory)
        .map(folder -> folder.getFileName().toString());
  }

  static Stream<Sample> of(String assessment) {
    return children(ASSESSMENTS.resolve(assessment))
        .filter(file -> file.getFileName().toString().startsWith(ANSWERS))
        .map(file -> new Sample(assessment, file));
  }

  /** {@code expected-ready.json} beside {@code answers-ready.yaml}. */
  Path expected() {
    var name = answers.getFileName().toString();
    var which = name.substring(ANSWERS.length(), name.lastIndexOf('.'));
    return answers.resolveSibling("expected" + which + ".json");
  }

  Typed score() {
    return score(answers);
  }

  /** The same for a copy of the answers that lies elsewhere. */
  Typed score(Path copy) {
    return Typed.score("--assessment", assessment, "--answers", copy.toString());
  }

  @Override
  public String toString() {
    return assessment + "/" + answers.getFileName();
  }

  private static Stream<Path> children(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
