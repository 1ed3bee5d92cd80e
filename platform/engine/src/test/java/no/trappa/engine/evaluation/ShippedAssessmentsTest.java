package no.trappa.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Finding;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Score;
import no.trappa.api.result.Verdict;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assessments that come with the platform, from their files to the proof of the next steps. */
class ShippedAssessmentsTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Path ASSESSMENTS = ROOT.resolve("assessments");
  private static final Path PRE_PROJECT = ASSESSMENTS.resolve("pre-project");

  @ParameterizedTest
  @MethodSource("samples")
  void everyIndicatorIsAskedOfSomeone(Path answers) throws IOException {
    assertThat(evaluate(answers).modules().stream().flatMap(one -> one.indicators()))
        .isNotEmpty()
        .allMatch(indicator -> indicator.score().coverage().expected() > 0);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureFollowsFromItsTrace(Path answers) throws IOException {
    assertThat(evaluate(answers).modules().stream().flatMap(one -> one.indicators()))
        .flatExtracting(indicator -> scored(indicator).toList())
        .isNotEmpty()
        .allMatch(scored -> scored.trace().value().equals(scored.value()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWarningNamesTheAnswersBehindIt(Path answers) throws IOException {
    assertThat(evaluate(answers).findings())
        .isNotEmpty()
        .filteredOn(finding -> finding.kind() == Finding.Kind.WARNING)
        .noneMatch(finding -> finding.triggers().isEmpty());
  }

  @Test
  void theNextStepsOpenTheGateUnlessSomethingBlocksIt() throws IOException {
    var ready = evaluate(PRE_PROJECT.resolve("answers-ready.yaml")).nextSteps();
    var halfWay = evaluate(PRE_PROJECT.resolve("answers.yaml")).nextSteps();

    assertThat(ready.opens()).isTrue();
    assertThat(ready.verdictAfter()).isEqualTo(Verdict.READY);
    assertThat(ready.blockers()).isEmpty();
    assertThat(halfWay.opens()).isEqualTo(halfWay.blockers().isEmpty());
    assertThat(halfWay.steps()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSmallestSetsReachWhatTheNextStepsDoAndAreNoLarger(Path answers) throws IOException {
    var next = evaluate(answers).nextSteps();
    var definitions = definitions(answers.resolveSibling("assessment.yaml"));
    var ways = new Engine().ways(definitions, sheet(definitions, answers), Map.of());
    var modules = definitions.modules().stream().map(module -> module.id().value()).toList();
    var taken =
        next.steps().stream()
            .filter(step -> modules.contains(step.step().owner()))
            .mapToInt(step -> step.units().size())
            .sum();

    assertThat(ways.blockers()).isEqualTo(next.blockers());
    assertThat(ways.isSmallest()).isTrue();
    assertThat(ways.size()).isLessThanOrEqualTo(taken);
  }

  private static Stream<Path> samples() throws IOException {
    try (var files = Files.walk(ASSESSMENTS, 2)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("answers"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Stream<Score.Scored> scored(IndicatorResult indicator) {
    return Stream.concat(Stream.of(indicator.score()), indicator.units().values().stream())
        .filter(Score.Scored.class::isInstance)
        .map(Score.Scored.class::cast);
  }

  private static EvaluationResult evaluate(Path answers) throws IOException {
    var definitions = definitions(answers.resolveSibling("assessment.yaml"));
    return new Engine().evaluate(definitions, sheet(definitions, answers), Map.of());
  }

  private static AnswerSheet sheet(Definitions definitions, Path answers) throws IOException {
    return value(new AnswersReader(definitions).read(Source.of(answers)));
  }

  private static Definitions definitions(Path file) throws IOException {
    var vocabulary =
        value(VocabularyReader.read(Source.of(ASSESSMENTS.resolve("vocabulary.yaml"))));
    var known = Optional.of(vocabulary);
    var modules = modules(vocabulary);
    var assessment = value(new AssessmentReader(known, modules).read(Source.of(file)));
    var used = assessment.modules().stream().map(use -> use.module()).toList();
    return new Definitions(
        assessment,
        modules.stream().filter(module -> used.contains(module.id())).toList(),
        vocabulary);
  }

  private static List<ModuleDefinition> modules(Vocabulary vocabulary) throws IOException {
    try (var folders = Files.list(ROOT.resolve("plugins"))) {
      var reader = new ModuleReader(Optional.of(vocabulary));
      var modules = Stream.<ModuleDefinition>builder();
      for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
        if (Files.exists(folder.resolve("module.yaml"))) {
          modules.add(value(reader.read(Source.of(folder.resolve("module.yaml")))));
        }
      }
      return modules.build().toList();
    }
  }

  private static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value, var _) -> value;
      case Reading.Refused<T>(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
