package no.trappa.module.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.testkit.Trial;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A level worked out from what one municipality has written in its list")
class LevelsFromRowsTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final String OWNED =
      "entry: recruitment, owner: Kari Moen, baseline: 2, target: 5";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 |
          1 | {entry: recruitment}
          1 | {OWNED}
          2 | {OWNED, due: 2027-01-01}, {entry: fewer-systems}
          3 | {OWNED, due: 2027-01-01}
          3 | {OWNED, due: 2026-01-01, measured-on: 2025-01-01}
          3 | {OWNED, due: 2026-01-01, measured-on: 2026-02-01}, {own: Noe eget, OWNER, due: 2026-01-01}
          4 | {OWNED, due: 2026-01-01, measured-on: 2026-02-01}
          """)
  void thePlanIsCompleteWhenEveryRowIs(int level, String rows) throws IOException {
    assertThat(level("benefit-plan", "benefit-list", rows)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 |
          0 | {entry: recruitment, outcome: [reached]}
          1 | {entry: recruitment, measured-on: 2026-02-01, outcome: [nothing]}
          2 | {entry: recruitment, measured-on: 2026-02-01, outcome: [some]}
          2 | {entry: recruitment, measured-on: 2026-02-01, outcome: [reached]}, {entry: fewer-systems, due: 2026-01-01}
          3 | {entry: recruitment, measured-on: 2026-02-01, outcome: [reached]}, {entry: fewer-systems, due: 2026-01-01, measured-on: 2026-02-01, outcome: [some]}
          3 | {entry: recruitment, measured-on: 2025-02-01, outcome: [reached]}
          4 | {entry: recruitment, due: 2026-01-01, measured-on: 2026-02-01, outcome: [reached]}
          """)
  void theResultsRiseWithWhatIsMeasuredAndReached(int level, String rows) throws IOException {
    assertThat(level("benefit-results", "benefit-list", rows)).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 |
          1 | {entry: coordination}
          2 | {entry: coordination, estimate: 200000}
          3 | {entry: coordination, estimate: 200000, until: 2026-12-31}
          3 | {entry: coordination, estimate: 200000, until: 2026-01-31}
          4 | {entry: coordination, estimate: 200000, until: 2026-01-31, spent: 210000}
          """)
  void theCostsRiseWithEstimatesAndAccounts(int level, String rows) throws IOException {
    assertThat(level("cost-plan", "transition-costs", rows)).isEqualTo(level);
  }

  private int level(String indicator, String register, String rows) throws IOException {
    var answers = folder.resolve("answers.yaml");
    Files.writeString(answers, answers(register, rows == null ? "" : rows));
    return Trial.of(
            ROOT.resolve("assessments/vocabulary.yaml"),
            Path.of("src/test/resources/operations.yaml"),
            Path.of("target/classes"))
        .score(answers)
        .indicator(IndicatorRef.parse("benefits/" + indicator))
        .flatMap(found -> found.score().known())
        .orElseThrow()
        .numerator()
        .intValueExact();
  }

  private static String answers(String register, String rows) {
    return """
    format: trappa-answers/1
    assessment: operations-trial
    situation:
      phase: operations
      ambition: limited
      reference: 2026-09-01
      members: [{id: elvenes, name: Elvenes}]
    respondents: [{key: e, unit: elvenes, role: head-of-finance}]
    answers:
      - {by: e, question: benefits/%s, rows: [%s], on: 2026-08-20}
    """
        .formatted(
            register,
            rows.replace("OWNED", OWNED)
                .replace("OWNER", OWNED.substring("entry: recruitment, ".length())));
  }
}
