package no.trappa.module.benefits;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Cell;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** A row for each municipality: what it pays, how large it is, how much it uses, what it gained. */
final class GainTable {

  private static final Text TITLE =
      new Text(
          "Hvem betaler, bruker og får igjen",
          "Kven betaler, brukar og får att",
          "Who pays, uses and gains");

  private static final Text DESCRIPTION =
      new Text(
          "Hver kommunes andel av betalingen, ved siden av andelen av innbyggerne og brukerne."
              + " Deretter hvor mange gevinster kommunen har målt, og hvor mange som ga noe igjen."
              + " Andelene vises når alle har svart.",
          "Kor stor del av betalinga kvar kommune står for, ved sida av delen av innbyggjarane og"
              + " brukarane. Deretter kor mange gevinstar kommunen har målt, og kor mange som gav"
              + " noko att. Delane blir viste når alle har svart.",
          "Each municipality’s share of the payment, beside its share of the inhabitants and of the"
              + " users. Then how many benefits it has measured, and how many gave something. Shares"
              + " are shown when everybody has answered.");

  private static final List<Text> COLUMNS =
      List.of(
          new Text("Kommune", "Kommune", "Municipality"),
          new Text("Andel av betalingen", "Del av betalinga", "Share of the payment"),
          new Text("Andel av innbyggerne", "Del av innbyggjarane", "Share of the inhabitants"),
          new Text("Andel av brukerne", "Del av brukarane", "Share of the users"),
          new Text("Målte gevinster", "Målte gevinstar", "Benefits measured"),
          new Text("Oppnådde gevinster", "Oppnådde gevinstar", "Benefits achieved"));

  private static final Cell NOTHING = new Cell(Text.same("–"), Optional.empty(), Tone.HIDDEN);

  private GainTable() {}

  /** The table; empty while there is nothing to compare. */
  static Optional<Exhibit> draw(Figures figures) {
    return figures.tellSomething()
        ? Optional.of(
            new Exhibit.Table(
                "pays-uses-gains",
                TITLE,
                DESCRIPTION,
                COLUMNS,
                figures.members().stream().map(member -> row(figures, member)).toList()))
        : Optional.empty();
  }

  private static List<Cell> row(Figures figures, Organisation member) {
    var unit = Unit.of(member.id());
    var above =
        Payment.all(figures).stream()
            .anyMatch(one -> one.member().equals(member) && one.isAboveSizeAndUse());
    return List.of(
        new Cell(Text.same(member.name()), Optional.empty(), Tone.PLAIN),
        share(figures, Figures.PAID, unit, above ? Tone.ATTENTION : Tone.PLAIN),
        share(figures, Figures.INHABITANTS, unit, Tone.PLAIN),
        share(figures, Figures.USERS, unit, Tone.PLAIN),
        count(figures, unit, Gains::measured),
        count(figures, unit, Gains::gained));
  }

  private static Cell share(Figures figures, QuestionRef question, Unit unit, Tone tone) {
    return figures
        .share(question, unit)
        .map(share -> new Cell(Percent.label(share), Optional.of(share), tone))
        .orElse(NOTHING);
  }

  private static Cell count(Figures figures, Unit unit, ToIntFunction<Gains> of) {
    return figures
        .gains(unit)
        .map(of::applyAsInt)
        .map(number ->
            new Cell(
                Text.same(Integer.toString(number)),
                Optional.of(Fraction.of(number)),
                number == 0 ? Tone.ATTENTION : Tone.GOOD))
        .orElse(NOTHING);
  }
}
