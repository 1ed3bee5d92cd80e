package no.trappa.app.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Reading;

/** The folder of vocabulary.yaml, and of one folder with assessment.yaml for each assessment. */
final class AssessmentsFolder {

  static final String VOCABULARY = "vocabulary.yaml";
  private static final String ASSESSMENT = "assessment.yaml";

  private final Path folder;

  AssessmentsFolder(Path folder) {
    this.folder = folder;
  }

  /** A file's name and text, and what came of reading it. */
  record Document<T>(String name, String text, Reading<T> reading) {}

  Document<Vocabulary> vocabulary() throws IOException {
    var source = source(VOCABULARY);
    return new Document<>(VOCABULARY, Texts.of(source), VocabularyReader.read(source));
  }

  /** In the order of their folders' names. */
  List<Document<AssessmentDefinition>> assessments(Optional<Vocabulary> vocabulary)
      throws IOException {
    var reader = new AssessmentReader(vocabulary);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var folders = Files.list(folder)) {
      var names =
          folders
              .filter(each -> Files.isRegularFile(each.resolve(ASSESSMENT)))
              .map(each -> each.getFileName() + "/" + ASSESSMENT)
              .sorted()
              .toList();
      return names.stream().map(name -> document(reader, name)).toList();
    }
  }

  private Document<AssessmentDefinition> document(AssessmentReader reader, String name) {
    var source = source(name);
    return new Document<>(name, Texts.of(source), reader.read(source));
  }

  /** A file that cannot be read is an empty one to its reader, which then says so. */
  private Source source(String name) {
    try {
      return Source.of(folder.resolve(name), name);
    } catch (IOException unreadable) {
      return Source.of(name, "");
    }
  }
}
