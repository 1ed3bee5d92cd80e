package no.trappa.app.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTests {

  private final PositionChart positions = new PositionChart(Palette.PAPER);
  private final DotStripChart strip = new DotStripChart(Palette.PAGE);

  @Nested
  class EveryChart {

    @Test
    void carriesItsTitleAndDescriptionForThoseWhoCannotSeeIt() throws Exception {
      var chart = strip("Tom & Jerry <samarbeid>", Optional.of(2));

      var svg = parse(chart.svg()).getDocumentElement();

      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("s-title s-description");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo("Tom & Jerry <samarbeid>");
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
          .isEqualTo("to kommuner");
    }

    @Test
    void saysTheSameInATable() {
      var chart = strip("Spredning", Optional.empty());

      assertThat(chart.columns()).containsExactly("Kommune", "Nivå");
      assertThat(chart.rows())
          .containsExactly(List.of("Granvik", "nivå 2"), List.of("Solheia", "ikke besvart"));
    }
  }

  @Nested
  class ThePictureForAPhone {

    @Test
    void isNarrowEnoughForItsLettersToKeepTheirSize() throws Exception {
      var mark = new PositionChart.Mark("Granvik", 1, 1);

      for (var chart : List.of(strip("Spredning", Optional.of(1)), positions(mark), stairs(1))) {
        var frame = parse(chart.narrow()).getDocumentElement().getAttribute("viewBox");
        assertThat(Integer.parseInt(frame.split(" ", -1)[2])).isLessThanOrEqualTo(320);
      }
    }

    @Test
    void showsTheSameAndHasNamesOfItsOwn() throws Exception {
      var chart = strip("Tom & Jerry", Optional.of(1));
      var wide = parse(chart.svg());
      var narrow = parse(chart.narrow());

      assertThat(narrow.getElementsByTagName("circle").getLength())
          .isEqualTo(wide.getElementsByTagName("circle").getLength());
      assertThat(narrow.getDocumentElement().getAttribute("aria-labelledby"))
          .isEqualTo("s-narrow-title s-narrow-description");
    }

    @Test
    void leavesNoNameCutThatAPhoneHasRoomFor() {
      var long40 = "Interkommunalt samarbeid i Ytre Sund IKS";
      var chart =
          strip.draw(
              "s",
              "t",
              "d",
              List.of("a", "b"),
              List.of("0", "1"),
              Optional.empty(),
              List.of(new DotStripChart.Dot(long40, Optional.of(1), "nivå 1")));

      assertThat(chart.narrow()).contains(long40);
      assertThat(chart.svg()).doesNotContain(">" + long40);
    }
  }

  @Nested
  class ThePositionChart {

    @Test
    void drawsOneMarkForEachUnitAlsoWhereTheyStandOnTheSameSpot() throws Exception {
      var chart =
          positions(
              new PositionChart.Mark("Granvik", 1, 1),
              new PositionChart.Mark("Solheia", 1, 1),
              new PositionChart.Mark("Elvenes", 0, 1));

      assertThat(parse(chart.svg()).getElementsByTagName("circle").getLength()).isEqualTo(3);
      assertThat(chart.rows()).hasSize(3);
    }

    @Test
    void tellsUnitsWithTheSameInitialApart() {
      var chart =
          positions(new PositionChart.Mark("Sol", 0, 0), new PositionChart.Mark("Solheia", 1, 1));

      assertThat(chart.rows()).extracting(List::getFirst).containsExactly("A Sol", "B Solheia");
    }
  }

  @Nested
  class TheStairs {

    @Test
    void markNoStepWhileTheLevelIsWithheld() throws Exception {
      assertThat(parse(stairs(-1).svg()).getElementsByTagName("circle").getLength()).isZero();
      assertThat(parse(stairs(1).svg()).getElementsByTagName("circle").getLength()).isEqualTo(1);
    }
  }

  @Nested
  class TheShareBar {

    @Test
    void leavesOutPartsThatAreEmptyButListsThem() throws Exception {
      var chart =
          ShareBar.draw(
              "b",
              "Krav",
              "3 av 3",
              List.of("Krav", "Antall"),
              List.of(
                  new ShareBar.Part("innfridd", 3, "#000", "#fff"),
                  new ShareBar.Part("mangler", 0, "#fff", "#000")));

      assertThat(parse(chart.svg()).getElementsByTagName("rect").getLength()).isEqualTo(1);
      assertThat(chart.rows()).contains(List.of("mangler", "0"));
    }
  }

  private Chart strip(String title, Optional<Integer> required) {
    return strip.draw(
        "s",
        title,
        "to kommuner",
        List.of("Kommune", "Nivå"),
        List.of("0", "1", "2"),
        required,
        List.of(
            new DotStripChart.Dot("Granvik", Optional.of(2), "nivå 2"),
            new DotStripChart.Dot("Solheia", Optional.empty(), "ikke besvart")));
  }

  private Chart positions(PositionChart.Mark... marks) {
    var axis = new PositionChart.Axis("Omfang", List.of("lite", "mye"));
    return positions.draw("p", "Plassering", "hvor de står", "Kommune", axis, axis, List.of(marks));
  }

  private static Chart stairs(int reached) {
    return new StairsChart(Palette.PAGE)
        .draw(
            "t",
            new StairsChart.Words("Trappa", "nivå", "her", List.of("Trinn", "Betyr", "Her")),
            List.of("ikke tatt opp", "muntlig"),
            reached);
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
