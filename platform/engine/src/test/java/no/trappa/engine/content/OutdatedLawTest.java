package no.trappa.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import no.trappa.engine.content.WrittenTexts.Written;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The guide is of January 2006, and much of what it says about law has changed. Its outdated
 * statements may be told as history in a card on law or in a warning, and nowhere else.
 */
@DisplayName("Nothing from 2006 is shown as current")
class OutdatedLawTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  @ParameterizedTest
  @MethodSource("definitions")
  void inWhatModulesAndAssessmentsSay(Path file) throws IOException {
    assertThat(WrittenTexts.of(definition(file)))
        .isNotEmpty()
        .filteredOn(OutdatedLawTest::isOutdated)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void inWhatPagesAndLogicSay(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> all().anyMatch(outdated -> outdated.isSaidIn(line)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Samarbeidet kan organiseres som § 27-samarbeid.",
        "Vel §27-samarbeid når eigarane vil styre.",
        "A § 27 collaboration gives the councils most say.",
        "En samkommune kan være aktuell.",
        "Kommunenes kjøp må være minst 80 % av omsetningen.",
        "Purchases must be at least 80 per cent of turnover.",
        "Oppdraget kan gis uten offentlig anbud.",
        "Deltakerkommunene må betale moms.",
        "Kjøparane må betale meirverdiavgift.",
        "Det utløses ikke merverdiavgift for tjenestene.",
        "Et IKS kan ikke slås konkurs.",
        "An IKS cannot be declared bankrupt.",
        "Lånet må være godkjent av departementet.",
        "Arbeidsvilkårene er uberørt av samarbeidet.",
        "De kan kreve å fortsette sin ansettelse.",
        "Søk Datatilsynet om konsesjon.",
        "Fylkesmannen godkjenner avtalen.",
        "Rådmannen svarer for kommunen.",
        "Regionrådet kan lede prosessen.",
        "Hver kommune har en IT-sikkerhetsansvarlig."
      })
  void isFoundWhereSomebodyWritesIt(String words) {
    assertThat(all()).anyMatch(outdated -> outdated.isSaidIn(words));
  }

  @Test
  void mayBeToldAsHistoryInACardOnLaw() {
    var words = "Før kunne kommuner velge § 27-samarbeid. Den loven er opphevet.";

    assertThat(isOutdated(written(words, true))).isFalse();
    assertThat(isOutdated(written(words, false))).isTrue();
  }

  @Test
  void mayNameTheRegionalCouncilBesideItsNameOfToday() {
    assertThat(isOutdated(written("Interkommunalt politisk råd (regionråd) kan samordne.", false)))
        .isFalse();
  }

  private static Written written(String words, boolean aboutLaw) {
    return new Written("here", aboutLaw, Language.NB, words);
  }

  private static boolean isOutdated(Written written) {
    return all()
        .anyMatch(outdated ->
            outdated.isSaidIn(written.words())
                || (outdated.tellsHistory()
                    && !written.aboutLaw()
                    && outdated.isMentionedIn(written.words())));
  }

  private static Stream<Outdated> all() {
    return Stream.of(Outdated.LAW, Outdated.RULES, Outdated.WORDS).flatMap(List::stream);
  }

  private static Object definition(Path file) throws IOException {
    var vocabulary = VocabularyReader.read(Source.of(ROOT.resolve("assessments/vocabulary.yaml")));
    return switch (file.getFileName().toString()) {
      case "module.yaml" ->
          new ModuleReader(vocabulary.accepted()).read(Source.of(file)).accepted().orElseThrow();
      case "assessment.yaml" ->
          new AssessmentReader(vocabulary.accepted())
              .read(Source.of(file))
              .accepted()
              .orElseThrow();
      default -> vocabulary.accepted().orElseThrow();
    };
  }

  static Stream<Path> definitions() throws IOException {
    return Stream.of(
            ShippedContentTest.modules(),
            ShippedContentTest.assessments(),
            Stream.of(ROOT.resolve("assessments/vocabulary.yaml")))
        .flatMap(files -> files);
  }

  /** Messages of the host, and texts that modules write in Java. */
  static Stream<Path> lines() {
    return Stream.of("platform/app/src/main/resources/messages", "plugins")
        .map(ROOT::resolve)
        .flatMap(OutdatedLawTest::filesBelow)
        .filter(file ->
            file.toString().matches(".*(messages/.*\\.properties|src/main/java/.*\\.java)"));
  }

  private static Stream<Path> filesBelow(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
