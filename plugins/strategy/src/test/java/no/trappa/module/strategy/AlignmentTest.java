package no.trappa.module.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("How alike the directions are")
class AlignmentTest {

  /** Elvenes and Fjordby are alike on two of three; Granvik has decided on one. */
  private final Round round =
      new Round()
          .chose("priority", "costs", "costs", "-", "services")
          .chose("platform", "cloud", "cloud", "cloud", "cloud")
          .chose("systems", "same", "standards", "not-decided", "same");

  @Nested
  @DisplayName("between municipalities")
  class Between {

    private final Exhibit.Matrix matrix = round.exhibit(Exhibit.Matrix.class, "alignment");

    @Test
    void hasEveryMunicipalityBothWays() {
      var names = List.of("Elvenes", "Fjordby", "Granvik").stream().map(Text::same).toList();

      assertThat(matrix.rows()).isEqualTo(names);
      assertThat(matrix.columns()).isEqualTo(names);
    }

    @Test
    void countsTheDirectionsBothHaveDecided() {
      assertThat(cell(matrix, 0, 1).label().en()).isEqualTo("2 of 3");
      assertThat(cell(matrix, 0, 1).value()).contains(Fraction.of(2, 3));
      assertThat(cell(matrix, 1, 0)).isEqualTo(cell(matrix, 0, 1));
    }

    @Test
    void takesWhatIsUnansweredOrUndecidedAsNoDisagreement() {
      assertThat(cell(matrix, 0, 2).label().nb()).isEqualTo("1 av 1");
      assertThat(cell(matrix, 0, 2).tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void comparesNobodyWithThemselves() {
      assertThat(cell(matrix, 1, 1).tone()).isEqualTo(Tone.HIDDEN);
      assertThat(cell(matrix, 1, 1).value()).isEmpty();
    }

    @Test
    void saysWhatItRestsOn() {
      assertThat(matrix.description().en()).contains("10 of 24 possible answers");
    }
  }

  @Nested
  @DisplayName("with the joint strategy")
  class WithTheCommon {

    private final Exhibit.Matrix matrix =
        round.exhibit(Exhibit.Matrix.class, "alignment-with-common");

    @Test
    void hasAColumnForEachKindOfStrategyAndOneForAll() {
      assertThat(matrix.columns())
          .extracting(Text::en)
          .containsExactly(
              "The business strategy", "The collaboration strategy", "The ICT strategy", "All");
    }

    @Test
    void countsWithinEachKindOfStrategy() {
      assertThat(labels(matrix, 1)).containsExactly("0 of 1", "Not compared", "1 of 2", "1 of 3");
      assertThat(cell(matrix, 1, 0).tone()).isEqualTo(Tone.ATTENTION);
      assertThat(cell(matrix, 1, 1).tone()).isEqualTo(Tone.HIDDEN);
      assertThat(cell(matrix, 1, 2).tone()).isEqualTo(Tone.PLAIN);
    }
  }

  @Nested
  @DisplayName("side by side")
  class SideBySide {

    private final Exhibit.Table table = round.exhibit(Exhibit.Table.class, "directions");

    @Test
    void showsWhatEachChoseAndMarksWhatDiffersFromTheJointStrategy() {
      var systems = table.rows().getLast();

      assertThat(systems)
          .extracting(Exhibit.Cell::tone)
          .containsExactly(Tone.PLAIN, Tone.PLAIN, Tone.ATTENTION, Tone.HIDDEN, Tone.PLAIN);
      assertThat(systems.get(3).label().nn()).isEqualTo("Ikkje bestemt");
    }

    @Test
    void givesNoDirectionANumber() {
      assertThat(table.rows().getFirst())
          .extracting(Exhibit.Cell::value)
          .containsOnly(Optional.empty());
    }
  }

  @Test
  void showsNothingWhileNobodyHasChosen() {
    assertThat(new Round().exhibits()).isEmpty();
  }

  @Test
  void comparesNothingWhileOnlyOneHasChosen() {
    var alone = new Round().chose("pace", "at-once", "-", "-", "-").doesNotKnow("fjordby", "pace");

    assertThat(alone.exhibits()).extracting(Exhibit::id).containsExactly("directions");
  }

  private static Exhibit.Cell cell(Exhibit.Matrix matrix, int row, int column) {
    List<Exhibit.Cell> cells = matrix.cells().get(row);
    return cells.get(column);
  }

  private static List<String> labels(Exhibit.Matrix matrix, int row) {
    return matrix.cells().get(row).stream().map(cell -> cell.label().en()).toList();
  }
}
