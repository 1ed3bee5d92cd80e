package no.trappa.module.pitfalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the municipalities fear themselves")
class OwnRisksTest {

  private static final String GRAVE =
      "{entry: cost-sharing, likelihood: 2, consequence: 3, owner: Kari Moe, measure: Ny nøkkel}";
  private static final String REVIEWED =
      "{entry: cost-sharing, likelihood: 2, consequence: 3, owner: Kari Moe, measure: Ny nøkkel, reviewed: 2026-02-06}";
  private static final String UNOWNED = "{entry: cost-sharing, likelihood: 3, consequence: 3}";
  private static final String OWN = "{own: Strømmen går, likelihood: 1, consequence: 2}";

  @Test
  void standsInTheMatrixWhereTheyJudgedItToBe() {
    var matrix =
        matrix(Sample.in("operations").fears("elvenes", GRAVE, OWN).fears("fjordby", UNOWNED));

    assertThat(cell(matrix, 1, 2).label().nb()).isEqualTo("Strid om hvem som betaler (Elvenes)");
    assertThat(cell(matrix, 1, 2).tone()).isEqualTo(Tone.CRITICAL);
    assertThat(cell(matrix, 0, 2).label().nn()).isEqualTo("Strid om kven som betaler (Fjordby)");
    assertThat(cell(matrix, 2, 1).label().en()).isEqualTo("Strømmen går (Elvenes)");
    assertThat(cell(matrix, 2, 1).tone()).isEqualTo(Tone.PLAIN);
    assertThat(cell(matrix, 0, 0).tone()).isEqualTo(Tone.HIDDEN);
  }

  @Test
  void standsTogetherWhereTwoJudgeItAlike() {
    var matrix = matrix(Sample.in("operations").fears("elvenes", GRAVE).fears("fjordby", GRAVE));

    assertThat(cell(matrix, 1, 2).label().en())
        .isEqualTo("Conflict over who pays (Elvenes); Conflict over who pays (Fjordby)");
    assertThat(cell(matrix, 1, 2).value()).isEqualTo(Optional.of(Fraction.of(2)));
  }

  @Test
  void tellsHowManyHaveAnswered() {
    var matrix = matrix(Sample.in("operations").fears("elvenes", GRAVE));

    assertThat(matrix.description().en()).endsWith("1 of 2 municipalities have answered.");
  }

  @Test
  void showsWhoFollowsUpWhatAndMarksWhatIsMissing() {
    var table =
        table(
            Sample.in("operations").fears("elvenes", REVIEWED).fears("fjordby", UNOWNED),
            "pitfall-owners");

    assertThat(table.rows().getFirst())
        .extracting(Exhibit.Cell::label)
        .contains(
            Text.same("Kari Moe"),
            Text.same("Ny nøkkel"),
            new Text("06.02.2026", "06.02.2026", "6 February 2026"));
    assertThat(table.rows().getLast())
        .extracting(Exhibit.Cell::tone)
        .containsExactly(Tone.PLAIN, Tone.PLAIN, Tone.ATTENTION, Tone.ATTENTION, Tone.ATTENTION);
  }

  @Test
  void warnsOfAGraveOneThatNobodyFollowsUp() {
    var found =
        Sample.in("operations").fears("elvenes", GRAVE).fears("fjordby", UNOWNED).findings();

    assertThat(found)
        .contains("grave-without-owner fjordby")
        .doesNotContain("grave-without-owner elvenes");
  }

  @Test
  void countsAnEmptyListAsAnAnswerWithNothingToShow() {
    var sample = Sample.in("operations").fears("elvenes").fears("fjordby");

    assertThat(sample.result().exhibits()).isEmpty();
    assertThat(level(sample)).contains(Fraction.ZERO);
  }

  @Test
  void isFollowedUpOnlyWhenEveryOneHasAJudgementAnOwnerAndAMeasure() {
    assertThat(level(Sample.in("operations").fears("elvenes", GRAVE).fears("fjordby", GRAVE)))
        .contains(Fraction.of(3));
    assertThat(level(Sample.in("operations").fears("elvenes", REVIEWED).fears("fjordby", REVIEWED)))
        .contains(Fraction.of(4));
    assertThat(level(Sample.in("operations").fears("elvenes", GRAVE, OWN).fears("fjordby", GRAVE)))
        .contains(Fraction.of(2));
    assertThat(level(Sample.in("operations").fears("elvenes", GRAVE))).isEmpty();
  }

  private static Optional<Fraction> level(Sample sample) {
    return sample
        .result()
        .indicators()
        .filter(one -> one.indicator().indicator().value().equals("risk-follow-up"))
        .findFirst()
        .orElseThrow()
        .score()
        .known();
  }

  private static Exhibit.Table table(Sample sample, String id) {
    return sample.result().exhibits().stream()
        .filter(one -> one.id().equals(id))
        .map(Exhibit.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Exhibit.Table matrix(Sample sample) {
    return table(sample, "risk-matrix");
  }

  /** The first cell of each row names it. */
  private static Exhibit.Cell cell(Exhibit.Table matrix, int row, int column) {
    List<Exhibit.Cell> cells = matrix.rows().get(row);
    return cells.get(column + 1);
  }
}
