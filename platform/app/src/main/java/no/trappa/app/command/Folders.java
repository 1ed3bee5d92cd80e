package no.trappa.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Reading;

/** What comes with Trappa: assessments with their vocabulary, and modules. */
record Folders(Path assessments, Path modules) {

  /** Those that the script {@code trappa} names. */
  static Folders ofProcess() {
    return new Folders(
        Path.of(System.getProperty("trappa.assessments", "assessments")),
        Path.of(System.getProperty("trappa.modules", "target/modules")));
  }

  Path assessment(String id) {
    return assessments.resolve(id).resolve("assessment.yaml");
  }

  List<String> assessmentNames() {
    return within(assessments, folder -> Files.exists(folder.resolve("assessment.yaml"))).stream()
        .map(folder -> folder.getFileName().toString())
        .toList();
  }

  List<Path> jars() {
    return within(modules, file -> file.toString().endsWith(".jar"));
  }

  Reading<Vocabulary> vocabulary() {
    return InputFile.read(assessments.resolve("vocabulary.yaml"), VocabularyReader::read);
  }

  /** In order of their names; none where there is no such folder. */
  private static List<Path> within(Path folder, Predicate<Path> wanted) {
    try (var paths = Files.list(folder)) {
      return paths.filter(wanted).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }
}
