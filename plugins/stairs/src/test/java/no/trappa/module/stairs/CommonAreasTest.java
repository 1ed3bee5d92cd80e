package no.trappa.module.stairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who shares what")
class CommonAreasTest {

  @TempDir private Path folder;

  private Round round() {
    return Round.inPreProject()
        .chose("elvenes", "stairs/areas-now", "operations", "child-welfare", "telephony")
        .chose("elvenes", "stairs/areas-wished", "operations", "child-welfare", "records")
        .chose("solheia", "stairs/areas-now", "operations");
  }

  @Test
  void hasARowForEachAreaSomebodySharesOrWishesInTheOrderAsked() {
    assertThat(english(matrix(round()).rows()))
        .containsExactly(
            "Telephony",
            "ICT operations on common servers or in the cloud",
            "Cases and records",
            "Child welfare");
  }

  @Test
  void tellsWhatIsSharedWhatIsWishedAndHowManyTakePart() {
    var cells = matrix(round()).cells();

    assertThat(labels(cells.get(0))).containsExactly("Now only", "–", "1");
    assertThat(labels(cells.get(1))).containsExactly("Now and on", "Now", "2");
    assertThat(labels(cells.get(2))).containsExactly("Wished", "–", "0");
  }

  @Test
  void saysWhereNobodyHasAnswered() {
    var round = Round.inPreProject().chose("elvenes", "stairs/areas-now", "telephony");

    assertThat(labels(matrix(round).cells().getFirst()))
        .containsExactly("Now", "Not answered", "1");
  }

  @Test
  void praisesAndBlamesNobody() {
    assertThat(matrix(round()).cells().stream().flatMap(List::stream))
        .extracting(Exhibit.Cell::tone)
        .containsOnly(Tone.PLAIN);
  }

  @Test
  void countsTheCoreTasksAmongTheAreas() {
    var table = (Exhibit.Table) round().stairs(folder).exhibits().getLast();

    assertThat(table.rows().stream().map(CommonAreasTest::labels))
        .containsExactly(List.of("Elvenes", "3", "1"), List.of("Solheia", "1", "0"));
  }

  @Test
  void showsNothingBeforeAnybodyHasAnswered() {
    assertThat(
            Round.inPreProject().level("elvenes", "stairs/scope-now", 1).stairs(folder).exhibits())
        .isEmpty();
  }

  private Exhibit.Matrix matrix(Round round) {
    return (Exhibit.Matrix) round.stairs(folder).exhibits().getFirst();
  }

  private static List<String> english(List<Text> texts) {
    return texts.stream().map(text -> text.in(Language.EN)).toList();
  }

  private static List<String> labels(List<Exhibit.Cell> cells) {
    return english(cells.stream().map(Exhibit.Cell::label).toList());
  }
}
