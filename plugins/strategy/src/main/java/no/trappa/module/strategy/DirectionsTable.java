package no.trappa.module.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Text;

/** What each party has chosen, theme by theme. */
final class DirectionsTable {

  private static final Text TITLE =
      new Text("Retningene side om side", "Retningane side om side", "The directions side by side");

  private static final Text DESCRIPTION =
      new Text(
          "Hva hver kommune og den felles strategien har valgt. Ruter som avviker fra den felles"
              + " strategien, er merket.",
          "Kva kvar kommune og den felles strategien har valt. Ruter som avvik frå den felles"
              + " strategien, er merkte.",
          "What each municipality and the joint strategy have chosen. Cells that differ from the"
              + " joint strategy are marked.");

  private static final Text THEME = new Text("Tema", "Tema", "Topic");

  private static final Exhibit.Cell NOT_DECIDED =
      Alignment.hidden(new Text("Ikke bestemt", "Ikkje bestemt", "Not decided"));

  private DirectionsTable() {}

  static Exhibit draw(Directions directions) {
    var parties = directions.parties();
    return new Exhibit.Table(
        "directions",
        TITLE,
        directions.described(DESCRIPTION),
        Stream.concat(Stream.of(THEME), parties.stream().map(Party::name)).toList(),
        directions.themes().stream().map(theme -> row(theme, parties)).toList());
  }

  private static List<Exhibit.Cell> row(Theme theme, List<Party> parties) {
    var title = new Exhibit.Cell(theme.title(), Optional.empty(), Tone.PLAIN);
    return Stream.concat(Stream.of(title), parties.stream().map(party -> cell(theme, party)))
        .toList();
  }

  private static Exhibit.Cell cell(Theme theme, Party party) {
    return theme
        .of(party)
        .map(
            option -> new Exhibit.Cell(theme.wording(option), Optional.empty(), tone(theme, party)))
        .orElse(NOT_DECIDED);
  }

  private static Tone tone(Theme theme, Party party) {
    return theme.isComparable(party, Party.COMMON) && !theme.isAlike(party, Party.COMMON)
        ? Tone.ATTENTION
        : Tone.PLAIN;
  }
}
