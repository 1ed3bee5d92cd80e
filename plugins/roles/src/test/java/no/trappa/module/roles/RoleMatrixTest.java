package no.trappa.module.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The matrix of organisations and roles")
class RoleMatrixTest {

  private final RolesLogic logic = new RolesLogic();

  @Test
  void hasARowForEachMemberAndAColumnForEachRoleThatAnswered() {
    var matrix =
        matrix(
            new Round()
                .said(Round.SOLHEIA, "digitalisation-manager", "orderer", 2)
                .said(Round.ELVENES, "municipal-director", "orderer", 3));

    assertThat(matrix.rows()).containsExactly(Text.same("Elvenes"), Text.same("Solheia"));
    assertThat(matrix.columns())
        .containsExactly(Text.same("municipal-director"), Text.same("digitalisation-manager"));
  }

  @Test
  void givesTheCollaborationARowWhenSomeoneAnswersForIt() {
    var matrix = matrix(new Round().said(Round.COLLABORATION, "project-manager", "orderer", 2));

    assertThat(matrix.rows()).extracting(Text::en).last().isEqualTo("The collaboration");
  }

  @Test
  void takesTheLowerOfTheTwoMiddleLevelsOverAllQuestions() {
    var matrix =
        matrix(
            new Round()
                .said(Round.ELVENES, "municipal-director", "orderer", 1, 3)
                .said(Round.ELVENES, "municipal-director", "service-agreement", 2, 4));

    assertThat(cell(matrix, 0, 0).value()).contains(Fraction.of(2));
    assertThat(cell(matrix, 0, 0).label()).isEqualTo(Text.same("2"));
  }

  @Test
  void hidesARoleWithTooFewAnswers() {
    var cell =
        cell(
            matrix(new Round().saidTooFew(Round.ELVENES, "digitalisation-manager", "orderer", 2)),
            0,
            0);

    assertThat(cell.tone()).isEqualTo(Tone.HIDDEN);
    assertThat(cell.value()).isEmpty();
    assertThat(cell.label().nn()).isEqualTo("For få svar");
  }

  @Test
  void leavesARoleThatDidNotAnswerHereWithoutALevel() {
    var matrix = matrix(new Round().said(Round.ELVENES, "municipal-director", "orderer", 3));

    assertThat(cell(matrix, 0, 0).tone()).isEqualTo(Tone.GOOD);
    assertThat(cell(matrix, 1, 0).tone()).isEqualTo(Tone.HIDDEN);
    assertThat(cell(matrix, 1, 0).label()).isEqualTo(Text.same("–"));
  }

  @Test
  void drawsAttentionWhereNothingIsWrittenDown() {
    assertThat(toneOf(1)).isEqualTo(Tone.ATTENTION);
    assertThat(toneOf(2)).isEqualTo(Tone.PLAIN);
    assertThat(toneOf(3)).isEqualTo(Tone.GOOD);
  }

  @Test
  void countsOnlyLevelsThatOneRoleGave() {
    var round =
        new Round()
            .said(Round.ELVENES, "municipal-director", "orderer", 1)
            .said(Round.ELVENES, "municipal-director", "remarks", 4, 4)
            .saidTogether(Round.ELVENES, "orderer", Map.of(Fraction.of(4), 9));

    assertThat(cell(matrix(round), 0, 0).value()).contains(Fraction.of(1));
  }

  @Test
  void isNotDrawnWhileNobodyHasAnswered() {
    assertThat(logic.exhibits(new Round().outcome())).isEmpty();
  }

  private Tone toneOf(int level) {
    return cell(
            matrix(new Round().said(Round.ELVENES, "municipal-director", "orderer", level)), 0, 0)
        .tone();
  }

  private Exhibit.Matrix matrix(Round round) {
    return logic.exhibits(round.outcome()).stream()
        .filter(Exhibit.Matrix.class::isInstance)
        .map(Exhibit.Matrix.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Exhibit.Cell cell(Exhibit.Matrix matrix, int row, int column) {
    List<Exhibit.Cell> cells = matrix.cells().get(row);
    return cells.get(column);
  }
}
