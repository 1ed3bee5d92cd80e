package no.trappa.module.strategy;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Group;
import no.trappa.api.result.Exhibit;
import no.trappa.api.value.Text;

/** Municipality by municipality, and each of them against the common strategy. */
final class AlignmentMatrices {

  private static final Text TITLE =
      new Text(
          "Hvor likt kommunene har valgt",
          "Kor likt kommunane har valt",
          "How alike the municipalities have chosen");

  private static final Text DESCRIPTION =
      new Text(
          "Hver rute viser hvor mange retninger de to har valgt likt, av dem begge har bestemt. Det"
              + " som ikke er besvart eller bestemt, teller ikke som uenighet.",
          "Kvar rute viser kor mange retningar dei to har valt likt, av dei begge har bestemt. Det"
              + " som ikkje er svart på eller bestemt, tel ikkje som usemje.",
          "Each cell shows how many directions the two chose alike, of those both have decided. What"
              + " is not answered or decided does not count as disagreement.");

  private static final Text COMMON_TITLE =
      new Text(
          "Hver kommune mot den felles strategien",
          "Kvar kommune mot den felles strategien",
          "Each municipality against the joint strategy");

  private static final Text COMMON_DESCRIPTION =
      new Text(
          "Hver rute viser hvor mange retninger kommunen har valgt likt med den felles strategien.",
          "Kvar rute viser kor mange retningar kommunen har valt likt med den felles strategien.",
          "Each cell shows how many directions the municipality chose like the joint strategy.");

  private static final Text TOGETHER = new Text("Samlet", "Samla", "All");

  private final Directions directions;

  AlignmentMatrices(Directions directions) {
    this.directions = directions;
  }

  Exhibit betweenMunicipalities() {
    var parties = directions.municipalities();
    return new Exhibit.Matrix(
        "alignment",
        TITLE,
        directions.described(DESCRIPTION),
        names(parties),
        names(parties),
        parties.stream().map(one -> row(one, parties)).toList());
  }

  private List<Exhibit.Cell> row(Party one, List<Party> parties) {
    return parties.stream()
        .map(other ->
            one.equals(other)
                ? Alignment.hidden(Text.same("–"))
                : Alignment.between(one, other, directions.themes()).cell())
        .toList();
  }

  Exhibit withTheCommonStrategy() {
    var strategies = directions.themes().stream().map(Theme::strategy).distinct().toList();
    return new Exhibit.Matrix(
        "alignment-with-common",
        COMMON_TITLE,
        directions.described(COMMON_DESCRIPTION),
        Stream.concat(strategies.stream().map(Group::title), Stream.of(TOGETHER)).toList(),
        names(directions.municipalities()),
        directions.municipalities().stream().map(one -> row(strategies, one)).toList());
  }

  private List<Exhibit.Cell> row(List<Group> strategies, Party one) {
    return Stream.concat(strategies.stream().map(this::themesOf), Stream.of(directions.themes()))
        .map(themes -> Alignment.between(one, Party.COMMON, themes).cell())
        .toList();
  }

  private List<Theme> themesOf(Group strategy) {
    return directions.themes().stream().filter(theme -> theme.strategy().equals(strategy)).toList();
  }

  private static List<Text> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }
}
