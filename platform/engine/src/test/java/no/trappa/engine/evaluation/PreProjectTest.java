package no.trappa.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The assessment that comes with the platform, from its files to the proof of its next steps. */
class PreProjectTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Path ASSESSMENT = ROOT.resolve("assessments/pre-project");

  @Test
  void allTwentyOneIndicatorsAreAskedAndAnswered() throws IOException {
    assertThat(evaluate("answers.yaml").modules().stream().flatMap(one -> one.indicators()))
        .hasSizeGreaterThanOrEqualTo(21)
        .allMatch(indicator -> indicator.score().coverage().expected() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"answers.yaml", "answers-ready.yaml"})
  void everyFigureFollowsFromItsTrace(String answers) throws IOException {
    assertThat(evaluate(answers).modules().stream().flatMap(one -> one.indicators()))
        .flatExtracting(indicator -> scored(indicator).toList())
        .isNotEmpty()
        .allMatch(scored -> scored.trace().value().equals(scored.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"answers.yaml", "answers-ready.yaml"})
  void everyWarningNamesTheAnswersBehindIt(String answers) throws IOException {
    assertThat(evaluate(answers).findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.WARNING)
        .isNotEmpty()
        .noneMatch(finding -> finding.triggers().isEmpty());
  }

  @Test
  void theNextStepsOpenTheGateUnlessSomethingBlocksIt() throws IOException {
    var ready = evaluate("answers-ready.yaml").nextSteps();
    var halfWay = evaluate("answers.yaml").nextSteps();

    assertThat(ready.opens()).isTrue();
    assertThat(ready.verdictAfter()).isEqualTo(Verdict.READY);
    assertThat(ready.blockers()).isEmpty();
    assertThat(halfWay.opens()).isEqualTo(halfWay.blockers().isEmpty());
    assertThat(halfWay.steps()).isNotEmpty();
  }

  private static Stream<Score.Scored> scored(IndicatorResult indicator) {
    return Stream.concat(Stream.of(indicator.score()), indicator.units().values().stream())
        .filter(Score.Scored.class::isInstance)
        .map(Score.Scored.class::cast);
  }

  private static EvaluationResult evaluate(String answers) throws IOException {
    var definitions = definitions();
    AnswerSheet sheet =
        value(new AnswersReader(definitions).read(source(ASSESSMENT.resolve(answers))));
    return new Engine().evaluate(definitions, sheet, Map.of());
  }

  private static Definitions definitions() throws IOException {
    Vocabulary vocabulary =
        value(VocabularyReader.read(source(ROOT.resolve("assessments/vocabulary.yaml"))));
    var modules =
        Stream.of(module(vocabulary, "preconditions"), module(vocabulary, "roles")).toList();
    return new Definitions(
        value(
            new AssessmentReader(Optional.of(vocabulary), modules)
                .read(source(ASSESSMENT.resolve("assessment.yaml")))),
        modules,
        vocabulary);
  }

  private static ModuleDefinition module(Vocabulary vocabulary, String id) throws IOException {
    var file = ROOT.resolve("plugins").resolve(id).resolve("module.yaml");
    return value(new ModuleReader(Optional.of(vocabulary)).read(source(file)));
  }

  private static Source source(Path file) throws IOException {
    return Source.of(file);
  }

  private static <T> T value(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value, var _) -> value;
      case Reading.Refused<T>(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
