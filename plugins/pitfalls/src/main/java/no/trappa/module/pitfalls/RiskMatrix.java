package no.trappa.module.pitfalls;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** How likely and how serious the municipalities find what they fear. */
final class RiskMatrix {

  private static final Text TITLE =
      new Text(
          "Hvor trolig og hvor alvorlig",
          "Kor truleg og kor alvorleg",
          "How likely and how serious");

  private static final Text DESCRIPTION =
      new Text(
          "Hver kommunes egen vurdering. Fallgruver som har skjedd andre steder eller her, og som"
              + " kan stanse arbeidet, er merket.",
          "Vurderinga til kvar kommune. Fallgruver som har skjedd andre stader eller her, og som"
              + " kan stanse arbeidet, er merkte.",
          "Each municipality's own judgement. Pitfalls that have happened elsewhere or here, and"
              + " that can stop the work, are marked.");

  private static final Text LIKELY = new Text("Hvor trolig", "Kor truleg", "How likely");

  private static final Exhibit.Cell NOTHING =
      new Exhibit.Cell(Text.same("–"), Optional.empty(), Tone.HIDDEN);

  private final OwnRisks risks;

  RiskMatrix(OwnRisks risks) {
    this.risks = risks;
  }

  /** A table, since its rows are no parties but degrees of likelihood, and say so. */
  Exhibit draw() {
    var serious = risks.levels(Pitfall.CONSEQUENCE);
    return new Exhibit.Table(
        "risk-matrix",
        TITLE,
        risks.described(DESCRIPTION),
        Stream.concat(Stream.of(LIKELY), serious.stream().map(Kind.Anchor::text)).toList(),
        risks.levels(Pitfall.LIKELIHOOD).reversed().stream()
            .map(likely -> row(likely, serious))
            .toList());
  }

  private List<Exhibit.Cell> row(Kind.Anchor likely, List<Kind.Anchor> serious) {
    return Stream.concat(
            Stream.of(new Exhibit.Cell(likely.text(), Optional.empty(), Tone.PLAIN)),
            serious.stream().map(column -> cell(likely.value(), column.value())))
        .toList();
  }

  private Exhibit.Cell cell(Fraction likely, Fraction serious) {
    var here = risks.pitfalls().stream().filter(one -> one.isAt(likely, serious)).toList();
    return here.isEmpty()
        ? NOTHING
        : new Exhibit.Cell(
            named(here), Optional.of(Fraction.of(here.size())), tone(likely, serious));
  }

  /** The same limits as the rule about grave pitfalls without an owner. */
  private static Tone tone(Fraction likely, Fraction serious) {
    return likely.isAtLeast(Fraction.of(2)) && serious.isAtLeast(Fraction.of(3))
        ? Tone.CRITICAL
        : Tone.PLAIN;
  }

  private static Text named(List<Pitfall> pitfalls) {
    return new Text(
        named(pitfalls, Text::nb), named(pitfalls, Text::nn), named(pitfalls, Text::en));
  }

  private static String named(List<Pitfall> pitfalls, Function<Text, String> language) {
    return String.join(
        "; ",
        pitfalls.stream()
            .map(one -> "%s (%s)".formatted(language.apply(one.title()), one.municipality()))
            .toList());
  }
}
