package no.trappa.module.stairs;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** How many areas each municipality shares, and how many of them are core tasks. */
final class CoreTaskTable {

  private static final Text TITLE =
      new Text(
          "Kjerneoppgaver blant det som er felles",
          "Kjerneoppgåver blant det som er felles",
          "Core tasks among what is common");

  private static final Text DESCRIPTION =
      new Text(
          "Hvor mange områder hver kommune er med på nå, og hvor mange av dem som er"
              + " kjerneoppgaver. Listen over kjerneoppgaver er vår egen.",
          "Kor mange område kvar kommune er med på no, og kor mange av dei som er"
              + " kjerneoppgåver. Lista over kjerneoppgåver er vår eiga.",
          "How many areas each municipality takes part in now, and how many of them are core"
              + " tasks. The list of core tasks is our own.");

  private static final List<Text> COLUMNS =
      List.of(
          new Text("Kommune", "Kommune", "Municipality"),
          new Text("Felles områder", "Felles område", "Common areas"),
          new Text("Kjerneoppgaver av disse", "Kjerneoppgåver av desse", "Core tasks among them"));

  private CoreTaskTable() {}

  /** The table; empty while no municipality has answered. */
  static Optional<Exhibit> draw(Areas areas, Situation situation) {
    var rows =
        situation.members().stream()
            .filter(member -> areas.isAnswered(Unit.of(member.id())))
            .map(member -> row(areas, member))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Exhibit.Table("core-tasks", TITLE, DESCRIPTION, COLUMNS, rows));
  }

  private static List<Exhibit.Cell> row(Areas areas, Organisation member) {
    var shared = areas.shared(Unit.of(member.id()));
    return List.of(
        new Exhibit.Cell(Text.same(member.name()), Optional.empty(), Tone.PLAIN),
        number(shared.size()),
        number(shared.stream().filter(Areas::isCoreTask).count()));
  }

  private static Exhibit.Cell number(long number) {
    return new Exhibit.Cell(
        Text.same(Long.toString(number)), Optional.of(Fraction.of(number)), Tone.PLAIN);
  }
}
