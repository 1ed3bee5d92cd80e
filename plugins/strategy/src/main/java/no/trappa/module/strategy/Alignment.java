package no.trappa.module.strategy;

import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/**
 * How far two parties have chosen the same directions.
 *
 * @param compared on how many themes both have decided
 */
record Alignment(int alike, int compared) {

  private static final Exhibit.Cell NOTHING =
      hidden(new Text("Ikke sammenlignet", "Ikkje samanlikna", "Not compared"));

  static Alignment between(Party one, Party other, List<Theme> themes) {
    return new Alignment(
        (int) themes.stream().filter(theme -> theme.isAlike(one, other)).count(),
        (int) themes.stream().filter(theme -> theme.isComparable(one, other)).count());
  }

  boolean isMostlyApart() {
    return 2 * alike < compared;
  }

  Exhibit.Cell cell() {
    return compared == 0
        ? NOTHING
        : new Exhibit.Cell(label(), Optional.of(Fraction.of(alike, compared)), tone());
  }

  private Text label() {
    return new Text(
        "%d av %d".formatted(alike, compared),
        "%d av %d".formatted(alike, compared),
        "%d of %d".formatted(alike, compared));
  }

  private Tone tone() {
    if (isMostlyApart()) {
      return Tone.ATTENTION;
    }
    return alike == compared ? Tone.GOOD : Tone.PLAIN;
  }

  static Exhibit.Cell hidden(Text label) {
    return new Exhibit.Cell(label, Optional.empty(), Tone.HIDDEN);
  }
}
