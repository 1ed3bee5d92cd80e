package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Language;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What comes with Trappa is without a fault")
class ShippedContentTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Path VOCABULARY = ROOT.resolve("assessments/vocabulary.yaml");

  @Test
  void theVocabulary() throws IOException {
    assertThat(lines(VocabularyReader.read(Source.of(VOCABULARY)).faults())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyModule(Path file) throws IOException {
    var words = VocabularyReader.read(Source.of(VOCABULARY)).accepted();
    assertNoFaults(new ModuleReader(words).read(Source.of(file)));
  }

  @ParameterizedTest
  @MethodSource("assessments")
  void everyAssessment(Path file) throws IOException {
    var words = VocabularyReader.read(Source.of(VOCABULARY)).accepted();
    assertNoFaults(new AssessmentReader(words).read(Source.of(file)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleOfAnswers(Path file) throws IOException {
    var words = VocabularyReader.read(Source.of(VOCABULARY)).accepted().orElseThrow();
    var assessment = file.resolveSibling("assessment.yaml");
    var definitions =
        new Definitions(
            new AssessmentReader(Optional.of(words))
                .read(Source.of(assessment))
                .accepted()
                .orElseThrow(),
            definitions(words),
            words);

    assertNoFaults(new AnswersReader(definitions).read(Source.of(file)));
  }

  private static List<ModuleDefinition> definitions(Vocabulary words) throws IOException {
    var reader = new ModuleReader(Optional.of(words));
    var read = new ArrayList<ModuleDefinition>();
    for (var file : modules().toList()) {
      read.add(reader.read(Source.of(file)).accepted().orElseThrow());
    }
    return read;
  }

  private static void assertNoFaults(Reading<?> reading) {
    assertThat(lines(reading.faults())).isEmpty();
    assertThat(reading).isInstanceOf(Reading.Read.class);
  }

  private static List<String> lines(List<Fault> faults) {
    return faults.stream().map(fault -> fault.line(Language.EN)).toList();
  }

  static Stream<Path> modules() throws IOException {
    return below("plugins", "module.yaml");
  }

  static Stream<Path> assessments() throws IOException {
    return below("assessments", "assessment.yaml");
  }

  static Stream<Path> samples() throws IOException {
    return Stream.concat(
        below("assessments", "answers.yaml"), below("assessments", "answers-ready.yaml"));
  }

  private static Stream<Path> below(String folder, String file) throws IOException {
    try (var folders = Files.list(ROOT.resolve(folder))) {
      return folders.map(one -> one.resolve(file)).filter(Files::exists).sorted().toList().stream();
    }
  }
}
