package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An author is told every fault of a file, on its line")
class DefinitionFaultsTest {

  @ParameterizedTest
  @MethodSource("faultyModules")
  void inAModule(Path file) {
    assertFaults(
        file, new ModuleReader(Optional.of(Corpus.vocabulary())).read(Corpus.source(file)));
  }

  @ParameterizedTest
  @MethodSource("faultyAssessments")
  void inAnAssessment(Path file) {
    assertFaults(
        file, new AssessmentReader(Optional.of(Corpus.vocabulary())).read(Corpus.source(file)));
  }

  @ParameterizedTest
  @MethodSource("faultyVocabularies")
  void inAVocabulary(Path file) {
    assertFaults(file, VocabularyReader.read(Corpus.source(file)));
  }

  @ParameterizedTest
  @MethodSource("goodModules")
  void andNothingIsHeldAgainstAGoodModule(Path file) {
    var reading = new ModuleReader(Optional.of(Corpus.vocabulary())).read(Corpus.source(file));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.accepted()).isPresent();
  }

  private static void assertFaults(Path file, Reading<?> reading) {
    assertThat(Corpus.found(reading.faults())).containsExactlyElementsOf(Corpus.expected(file));
    assertThat(Corpus.expected(file)).isNotEmpty();
  }

  static Stream<Path> faultyModules() {
    return Corpus.faulty("module");
  }

  static Stream<Path> faultyAssessments() {
    return Corpus.faulty("assessment");
  }

  static Stream<Path> faultyVocabularies() {
    return Corpus.faulty("vocabulary");
  }

  static Stream<Path> goodModules() {
    return Corpus.good("module");
  }
}
