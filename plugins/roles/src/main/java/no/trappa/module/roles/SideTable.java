package no.trappa.module.roles;

import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Those who order beside those who deliver, indicator by indicator. */
final class SideTable {

  private static final Text TITLE =
      new Text(
          "De som bestiller og de som leverer",
          "Dei som bestiller og dei som leverer",
          "Those who order and those who deliver");

  private static final Text DESCRIPTION =
      new Text(
          "Det midterste nivået fra eiere og bestillere i kommunene, ved siden av det midterste"
              + " nivået fra dem som leverer. To trinn eller mer er en reell forskjell.",
          "Det midtarste nivået frå eigarar og bestillarar i kommunane, ved sida av det midtarste"
              + " nivået frå dei som leverer. To trinn eller meir er ein reell skilnad.",
          "The middle level of owners and orderers in the municipalities, beside the middle level"
              + " of those who deliver. Two steps or more is a real difference.");

  private static final List<Text> COLUMNS =
      List.of(
          new Text("Tema", "Tema", "Topic"),
          new Text("De som bestiller", "Dei som bestiller", "Those who order"),
          new Text("De som leverer", "Dei som leverer", "Those who deliver"),
          new Text("Avstand i trinn", "Avstand i trinn", "Distance in steps"));

  private SideTable() {}

  /** The table; empty while no question has answers from both sides. */
  static Optional<Exhibit> draw(List<SideComparison> comparisons) {
    return comparisons.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Exhibit.Table(
                "order-and-deliver",
                TITLE,
                DESCRIPTION,
                COLUMNS,
                comparisons.stream().map(SideTable::row).toList()));
  }

  private static List<Exhibit.Cell> row(SideComparison comparison) {
    return List.of(
        new Exhibit.Cell(comparison.indicator().title(), Optional.empty(), Tone.PLAIN),
        LevelCell.of(comparison.ordering()),
        LevelCell.of(comparison.delivering()),
        comparison
            .steps()
            .map(steps -> distance(steps, comparison.isApart()))
            .orElse(LevelCell.hidden(Text.same("–"))));
  }

  private static Exhibit.Cell distance(int steps, boolean apart) {
    return new Exhibit.Cell(
        Text.same(Integer.toString(steps)),
        Optional.of(Fraction.of(steps)),
        apart ? Tone.ATTENTION : Tone.PLAIN);
  }
}
