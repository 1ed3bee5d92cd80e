package no.trappa.app.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.app.charts.DivisionChart.Group;
import no.trappa.app.charts.DivisionChart.Mark;
import org.junit.jupiter.api.Test;

class DivisionChartTest {

  private static final List<String> LEVELS = List.of("0", "1", "2");

  @Test
  void everybodyIsABarAndEachGroupALineOfDots() {
    var chart = draw(everybody(3, 4, 0), group("Granvik", 1, 2, 0));

    assertThat(chart.svg()).contains("Alle", "Granvik", ">3<", ">4<");
    assertThat(count(chart.svg(), "<circle")).isEqualTo(3);
  }

  @Test
  void theTableSaysTheSame() {
    var chart = draw(everybody(3, 4, 0), group("Granvik", 1, 2, 0));

    assertThat(chart.columns()).containsExactly("Hvem", "0", "1", "2");
    assertThat(chart.rows())
        .containsExactly(List.of("Alle", "3", "4", "0"), List.of("Granvik", "1", "2", "0"));
  }

  @Test
  void thoseWhoSpeakForOthersAreSignsAmongTheDots() {
    var marked =
        new Group(
            "Granvik", List.of(1, 2, 0), List.of(), Optional.of(1), List.of(new Mark(1, "◆")));
    var chart = draw(Optional.empty(), marked);

    assertThat(count(chart.svg(), "<circle")).isEqualTo(2);
    assertThat(chart.svg()).contains("◆");
    assertThat(chart.rows()).containsExactly(List.of("Granvik", "1", "2 ◆", "0"));
  }

  @Test
  void ofAGroupThatIsNotShownOnlyTheSignsAreThere() {
    var alone =
        new Group("Solheia", List.of(), List.of(), Optional.empty(), List.of(new Mark(2, "◆")));
    var chart = draw(Optional.empty(), alone);

    assertThat(chart.svg()).doesNotContain("<circle").contains("◆");
    assertThat(chart.rows()).containsExactly(List.of("Solheia", "", "", "◆"));
  }

  @Test
  void theRoundBeforeStandsBesideThisOne() {
    var both = new Group("Alle", List.of(0, 2, 5), List.of(5, 2, 0), Optional.of(2), List.of());
    var chart = draw(Optional.of(both));

    assertThat(chart.svg()).contains("stroke-dasharray=\"6 5\"");
    assertThat(chart.rows()).containsExactly(List.of("Alle", "0 (5)", "2 (2)", "5 (0)"));
  }

  @Test
  void aHundredDotsAreOneAndTheirNumber() {
    var chart = draw(Optional.empty(), group("Granvik", 100, 0, 0));

    assertThat(chart.svg()).contains("× 100").doesNotContain("<circle");
  }

  private static Chart draw(Optional<Group> whole, Group... groups) {
    return new DivisionChart(Palette.PAPER)
        .draw("d", "Tittel", "Beskrivelse", "Hvem", LEVELS, whole, List.of(groups));
  }

  private static Optional<Group> everybody(Integer... people) {
    return Optional.of(group("Alle", people));
  }

  private static Group group(String name, Integer... people) {
    return new Group(name, List.of(people), List.of(), Optional.empty(), List.of());
  }

  private static long count(String words, String wanted) {
    return words.split(wanted, -1).length - 1L;
  }
}
