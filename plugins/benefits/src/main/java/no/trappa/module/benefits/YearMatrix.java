package no.trappa.module.benefits;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Cell;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Municipalities by years: how many of the benefits due in the year have given something. */
final class YearMatrix {

  private static final Text TITLE =
      new Text(
          "Ventet og oppnådd, år for år",
          "Venta og oppnådd, år for år",
          "Expected and achieved, year by year");

  private static final Text DESCRIPTION =
      new Text(
          "Hvor mange av gevinstene med frist i året som har gitt noe igjen. Slik ser dere om alle"
              + " får noe, også over tid.",
          "Kor mange av gevinstane med frist i året som har gjeve noko att. Slik ser de om alle får"
              + " noko, også over tid.",
          "How many of the benefits due in the year have given something. So you see whether"
              + " everybody gains, over time too.");

  private YearMatrix() {}

  /** The matrix; empty while no benefit has a date. */
  static Optional<Exhibit> draw(Figures figures) {
    var years = years(figures);
    if (years.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exhibit.Matrix(
            "expected-and-achieved",
            TITLE,
            DESCRIPTION,
            years.stream().map(year -> Text.same(Integer.toString(year))).toList(),
            figures.members().stream().map(member -> Text.same(member.name())).toList(),
            figures.members().stream()
                .map(member -> row(figures, Unit.of(member.id()), years))
                .toList()));
  }

  private static List<Integer> years(Figures figures) {
    return figures.members().stream()
        .flatMap(member -> figures.benefits(Unit.of(member.id())).stream().flatMap(List::stream))
        .flatMap(benefit -> benefit.due().stream())
        .map(day -> day.getYear())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Cell> row(Figures figures, Unit unit, List<Integer> years) {
    var benefits = figures.benefits(unit).orElse(List.of());
    return years.stream()
        .map(year ->
            cell(
                benefits.stream().filter(benefit -> benefit.isDueIn(year)).toList(),
                year < figures.reference().getYear()))
        .toList();
  }

  private static Cell cell(List<Benefit> due, boolean isPast) {
    if (due.isEmpty()) {
      return new Cell(Text.same("–"), Optional.empty(), Tone.HIDDEN);
    }
    var gave = due.stream().filter(Benefit::gave).count();
    return new Cell(
        new Text(
            "%d av %d".formatted(gave, due.size()),
            "%d av %d".formatted(gave, due.size()),
            "%d of %d".formatted(gave, due.size())),
        Optional.of(Fraction.of(gave, due.size())),
        tone(gave, due.size(), isPast));
  }

  private static Tone tone(long gave, int due, boolean isPast) {
    if (gave == due) {
      return Tone.GOOD;
    }
    return gave == 0 && isPast ? Tone.ATTENTION : Tone.PLAIN;
  }
}
