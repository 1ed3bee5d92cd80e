package no.trappa.module.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.ModuleResult;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.testkit.Trial;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The benefits of three municipalities")
class BenefitsTrialTest {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));
  private static final Path SAMPLES = Path.of("src/test/resources");

  @Nested
  @DisplayName("before the project")
  class BeforeTheProject {

    private final EvaluationResult result = score("pre-project");

    @Test
    void aMotiveThatNoBenefitShowsIsPointedOut() {
      assertThat(findings(result, "granvik"))
          .contains("safer-systems-without-benefit")
          .doesNotContain("lower-costs-without-benefit");
      assertThat(findings(result, "elvenes")).noneMatch(id -> id.endsWith("-without-benefit"));
    }

    @Test
    void aMunicipalityWithMotivesAndNoBenefitsIsPointedOutOnce() {
      assertThat(findings(result, "solheia"))
          .contains("motives-without-benefits")
          .doesNotContain("benefit-without-owner");
    }

    @Test
    void whatIsExpectedInEachYearIsShownBeforeAnythingIsMeasured() {
      assertThat(module(result).exhibits())
          .extracting(Exhibit::id)
          .containsExactly("expected-and-achieved");
    }

    @Test
    void aBenefitWithoutAnOwnerIsPointedOut() {
      assertThat(findings(result, "granvik")).contains("benefit-without-owner");
      assertThat(findings(result, "elvenes")).doesNotContain("benefit-without-owner");
    }

    @Test
    void theMunicipalityThatHasComeLeastFarDecidesThePlan() {
      assertThat(level(result, "benefit-plan")).isEqualTo(Fraction.ZERO);
      assertThat(findings(result, "elvenes")).contains("plan-is-complete");
      assertThat(findings(result, "granvik")).doesNotContain("plan-is-complete");
    }
  }

  @Nested
  @DisplayName("in operations")
  class InOperations {

    private final EvaluationResult result = score("operations");

    @Test
    void aMeasurementBeforeItsBaselineIsPointedOutWithBothDates() {
      assertThat(findings(result, "granvik")).contains("measured-before-baseline");
      assertThat(finding(result, "measured-before-baseline").says().nb())
          .contains("datoen for målingen eller datoen for nullpunktet");
      assertThat(findings(result, "elvenes")).doesNotContain("measured-before-baseline");
    }

    @Test
    void aBenefitPastItsDateWithoutMeasurementIsPointedOut() {
      assertThat(findings(result, "granvik")).contains("overdue-and-unmeasured");
      assertThat(findings(result, "elvenes")).doesNotContain("overdue-and-unmeasured");
    }

    @Test
    void aMunicipalityThatHasHadNothingIsNamed() {
      assertThat(findings(result, "solheia")).contains("nothing-gained-yet", "result-without-date");
      assertThat(findings(result, "granvik")).doesNotContain("nothing-gained-yet");
    }

    @Test
    void theMunicipalityThatHasHadNothingDecidesTheResults() {
      assertThat(level(result, "benefit-results")).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aCostThatHasEndedWithoutAFigureIsPointedOut() {
      assertThat(findings(result, "granvik")).contains("costs-not-settled");
      assertThat(findings(result, "elvenes")).doesNotContain("costs-not-settled");
    }

    @Test
    void whoPaysMoreThanSizeAndUseIsToldByHowMuch() {
      assertThat(findings(result, "solheia")).contains("pays-above-size-and-use");
      assertThat(finding(result, "pays-above-size-and-use").says().en())
          .contains(
              "pays 50 per cent", "30 per cent of the inhabitants", "27 per cent of the users");
      assertThat(findings(result, "elvenes")).doesNotContain("pays-above-size-and-use");
    }

    @Test
    void everyMunicipalityHasARowOfWhatItPaysUsesAndGains() {
      var table = (Exhibit.Table) module(result).exhibits().getFirst();

      assertThat(table.rows())
          .extracting(row -> row.stream().map(Exhibit.Cell::label).map(Text::en).toList())
          .containsExactly(
              List.of("Elvenes", "33%", "50%", "50%", "1", "1"),
              List.of("Granvik", "17%", "20%", "23%", "1", "1"),
              List.of("Solheia", "50%", "30%", "27%", "0", "0"));
    }

    @Test
    void whatWasExpectedAndAchievedIsToldYearByYear() {
      var matrix = (Exhibit.Matrix) module(result).exhibits().getLast();

      assertThat(matrix.columns()).extracting(Text::nb).containsExactly("2026", "2027");
      assertThat(matrix.cells())
          .extracting(row -> row.stream().map(Exhibit.Cell::label).map(Text::nb).toList())
          .containsExactly(List.of("1 av 1", "0 av 1"), List.of("0 av 1", "–"), List.of("–", "–"));
    }
  }

  private static EvaluationResult score(String phase) {
    return Trial.of(
            ROOT.resolve("assessments/vocabulary.yaml"),
            SAMPLES.resolve(phase + ".yaml"),
            Path.of("target/classes"))
        .score(SAMPLES.resolve(phase + "-answers.yaml"));
  }

  private static List<String> findings(EvaluationResult result, String organisation) {
    return module(result).findings().stream()
        .filter(finding -> finding.unit().equals(unit(organisation)))
        .map(Finding::id)
        .toList();
  }

  private static Finding finding(EvaluationResult result, String id) {
    return module(result).findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Fraction level(EvaluationResult result, String indicator) {
    return result
        .indicator(IndicatorRef.parse("benefits/" + indicator))
        .flatMap(found -> found.score().known())
        .orElseThrow();
  }

  private static ModuleResult module(EvaluationResult result) {
    return result.module(new ModuleDefinition.Id("benefits")).orElseThrow();
  }

  private static Unit unit(String organisation) {
    return Unit.of(new Organisation.Id(organisation));
  }
}
