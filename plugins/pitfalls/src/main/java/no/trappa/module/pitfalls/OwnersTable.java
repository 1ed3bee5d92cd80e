package no.trappa.module.pitfalls;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Text;

/** Who follows up what. */
final class OwnersTable {

  private static final Text TITLE =
      new Text("Hvem følger opp hva", "Kven følgjer opp kva", "Who follows up what");

  private static final Text DESCRIPTION =
      new Text(
          "Fallgruvene kommunene har ført opp, med ansvarlig og tiltak. Det som mangler, er merket.",
          "Fallgruvene kommunane har ført opp, med ansvarleg og tiltak. Det som manglar, er merkt.",
          "The pitfalls the municipalities have listed, with who is responsible and what is done."
              + " What is missing is marked.");

  private static final List<Text> COLUMNS =
      List.of(
          new Text("Fallgruve", "Fallgruve", "Pitfall"),
          new Text("Kommune", "Kommune", "Municipality"),
          new Text("Ansvarlig", "Ansvarleg", "Responsible"),
          new Text("Hva vi gjør", "Kva vi gjer", "What we do"),
          new Text("Sist gjennomgått", "Sist gjennomgått", "Last reviewed"));

  private static final Exhibit.Cell MISSING =
      new Exhibit.Cell(new Text("Mangler", "Manglar", "Missing"), Optional.empty(), Tone.ATTENTION);

  private static final DateTimeFormatter NORWEGIAN =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private OwnersTable() {}

  static Exhibit draw(OwnRisks risks) {
    return new Exhibit.Table(
        "pitfall-owners",
        TITLE,
        risks.described(DESCRIPTION),
        COLUMNS,
        risks.pitfalls().stream().map(OwnersTable::row).toList());
  }

  private static List<Exhibit.Cell> row(Pitfall pitfall) {
    return List.of(
        plain(pitfall.title()),
        plain(Text.same(pitfall.municipality())),
        orMissing(pitfall.owner()),
        orMissing(pitfall.measure()),
        pitfall.reviewed().map(OwnersTable::date).map(OwnersTable::plain).orElse(MISSING));
  }

  private static Exhibit.Cell orMissing(Optional<String> words) {
    return words
        .filter(one -> !one.isBlank())
        .map(Text::same)
        .map(OwnersTable::plain)
        .orElse(MISSING);
  }

  private static Text date(LocalDate day) {
    var norwegian = NORWEGIAN.format(day);
    return new Text(norwegian, norwegian, ENGLISH.format(day));
  }

  private static Exhibit.Cell plain(Text words) {
    return new Exhibit.Cell(words, Optional.empty(), Tone.PLAIN);
  }
}
