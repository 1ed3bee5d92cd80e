package no.trappa.module.stairs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Areas by municipalities: what is common to all, and what only some share. */
final class AreaMatrix {

  private static final Text TITLE =
      new Text("Hvem som deler hva", "Kven som deler kva", "Who shares what");

  private static final Text DESCRIPTION =
      new Text(
          "Hvilke områder hver kommune er med på nå, og hvilke den ønsker. Siste kolonne viser hvor"
              + " mange kommuner som er med nå. Det er ikke bedre å være med på flere.",
          "Kva område kvar kommune er med på no, og kva område han ønskjer. Siste kolonne viser kor"
              + " mange kommunar som er med no. Det er ikkje betre å vere med på fleire.",
          "Which areas each municipality takes part in now, and which it wishes for. The last"
              + " column shows how many municipalities take part now. Taking part in more is not"
              + " better.");

  private static final Text COUNT = new Text("Med nå", "Med no", "Part of it now");

  private static final Exhibit.Cell NOW = plain(new Text("Nå", "No", "Now"));
  private static final Exhibit.Cell NOW_ONLY = plain(new Text("Bare nå", "Berre no", "Now only"));
  private static final Exhibit.Cell NOW_AND_ON =
      plain(new Text("Nå og videre", "No og vidare", "Now and on"));
  private static final Exhibit.Cell WISHED = plain(new Text("Ønsket", "Ønskt", "Wished"));
  private static final Exhibit.Cell NEITHER = plain(Text.same("–"));
  private static final Exhibit.Cell UNANSWERED =
      new Exhibit.Cell(
          new Text("Ikke svart", "Ikkje svart", "Not answered"), Optional.empty(), Tone.HIDDEN);

  private final Areas areas;
  private final List<Unit> units;

  private AreaMatrix(Areas areas, List<Unit> units) {
    this.areas = areas;
    this.units = units;
  }

  /** The matrix; empty while no municipality shares or wishes for anything. */
  static Optional<Exhibit> draw(Areas areas, Situation situation) {
    var members = situation.members();
    var matrix =
        new AreaMatrix(areas, members.stream().map(Organisation::id).map(Unit::of).toList());
    var rows = areas.all().stream().filter(matrix::isMentioned).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Exhibit.Matrix(
                "common-areas",
                TITLE,
                DESCRIPTION,
                Stream.concat(
                        members.stream().map(member -> Text.same(member.name())), Stream.of(COUNT))
                    .toList(),
                rows.stream().map(Kind.Option::text).toList(),
                rows.stream().map(matrix::row).toList()));
  }

  private boolean isMentioned(Kind.Option area) {
    return units.stream()
        .anyMatch(unit -> areas.isShared(unit, area) || areas.isWished(unit, area));
  }

  private List<Exhibit.Cell> row(Kind.Option area) {
    var sharing = units.stream().filter(unit -> areas.isShared(unit, area)).count();
    var count =
        new Exhibit.Cell(
            Text.same(Long.toString(sharing)), Optional.of(Fraction.of(sharing)), Tone.PLAIN);
    return Stream.concat(units.stream().map(unit -> cell(unit, area)), Stream.of(count)).toList();
  }

  private Exhibit.Cell cell(Unit unit, Kind.Option area) {
    if (areas.isShared(unit, area)) {
      return shared(unit, area);
    }
    if (areas.isWished(unit, area)) {
      return WISHED;
    }
    return areas.isAnswered(unit) ? NEITHER : UNANSWERED;
  }

  private Exhibit.Cell shared(Unit unit, Kind.Option area) {
    if (!areas.isWishTold(unit)) {
      return NOW;
    }
    return areas.isWished(unit, area) ? NOW_AND_ON : NOW_ONLY;
  }

  private static Exhibit.Cell plain(Text label) {
    return new Exhibit.Cell(label, Optional.empty(), Tone.PLAIN);
  }
}
