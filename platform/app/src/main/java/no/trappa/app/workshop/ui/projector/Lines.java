package no.trappa.app.workshop.ui.projector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Tally.Division;
import no.trappa.app.charts.DivisionChart;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;
import no.trappa.engine.tally.Panel;

/**
 * The lines of a picture along one scale: the room, each unit, each side.
 *
 * @param units those to show, where something of them may be shown
 */
record Lines(Pair pair, Columns columns, Panel panel, List<Unit> units, Names names) {

  static final String RESPONSIBLE = "◆";
  static final String COUNTERPART = "◇";

  Slide.Scaled scaled() {
    return new Slide.Scaled(
        columns.words(names.phrases()),
        line(new Who.Everybody(), names.phrases().say("projector.everybody"), List.of()),
        Stream.concat(ofUnits().stream(), sides()).toList());
  }

  /** A line for each unit of which something may be shown. */
  List<DivisionChart.Group> ofUnits() {
    return units.stream().flatMap(unit -> unit(unit).stream()).toList();
  }

  /** The whole room in this round, and in a line of its own in the one before. */
  List<DivisionChart.Group> rounds() {
    var everybody = new Who.Everybody();
    var now =
        pair.of(everybody)
            .map(Picture.Part::division)
            .map(is -> plain(names.phrases().say("projector.everybody"), is));
    var before =
        pair.before(everybody)
            .map(Picture.Part::division)
            .map(was -> plain(names.phrases().say("projector.before"), was));
    return Stream.of(now, before).flatMap(Optional::stream).toList();
  }

  private DivisionChart.Group plain(String name, Division division) {
    return new DivisionChart.Group(
        name, columns.counts(division), List.of(), columns.middle(division), List.of());
  }

  private Stream<DivisionChart.Group> sides() {
    return Arrays.stream(Role.Side.values())
        .flatMap(side -> line(new Who.OnSide(side), side(side), List.of()).stream());
  }

  private String side(Role.Side side) {
    return names.phrases().say("projector.side." + side.name().toLowerCase(Locale.ROOT));
  }

  /** Of some units only those who speak for others are seen. */
  private Optional<DivisionChart.Group> unit(Unit unit) {
    var marks = marks(unit);
    var alone =
        new DivisionChart.Group(names.of(unit), List.of(), List.of(), Optional.empty(), marks);
    return line(new Who.InUnit(unit), names.of(unit), marks)
        .map(line -> names.named() ? line : withoutNumbers(line))
        .or(() -> Optional.of(alone).filter(_ -> !marks.isEmpty()));
  }

  /** How many there are would tell which organisation it is. */
  private static DivisionChart.Group withoutNumbers(DivisionChart.Group line) {
    return new DivisionChart.Group(line.name(), List.of(), List.of(), line.middle(), line.marks());
  }

  private List<DivisionChart.Mark> marks(Unit unit) {
    var marks = new ArrayList<DivisionChart.Mark>();
    for (var role : panel.roles()) {
      if (panel.isVisible(role, unit)) {
        var sign = panel.counterpart().filter(role::equals).isPresent() ? COUNTERPART : RESPONSIBLE;
        pair.of(new Who.InRole(unit, role))
            .map(Picture.Part::division)
            .ifPresent(division -> marks.addAll(columns.marks(division, sign)));
      }
    }
    return marks;
  }

  private Optional<DivisionChart.Group> line(Who who, String name, List<DivisionChart.Mark> marks) {
    return pair.of(who)
        .map(Picture.Part::division)
        .map(division ->
            new DivisionChart.Group(
                name,
                columns.counts(division),
                pair.before(who).map(was -> columns.counts(was.division())).orElse(List.of()),
                columns.middle(division),
                marks));
  }
}
