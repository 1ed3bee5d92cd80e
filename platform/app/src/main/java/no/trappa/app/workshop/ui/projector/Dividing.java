package no.trappa.app.workshop.ui.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.app.charts.DivisionChart;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Step;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;
import no.trappa.engine.tally.Panel;

/**
 * A question that was revealed, on its way to the wall.
 *
 * @param pairs how people divide on each part; without those of which nothing may be shown
 * @param units from which somebody is asked, in the order to list them
 */
record Dividing(
    Programme.Stop stop,
    Asked asked,
    Panel panel,
    Map<QuestionRef, Pair> pairs,
    List<Unit> units,
    Names names) {

  /** As many as are read from ten metres. */
  private static final int MOST_LINES = 14;

  private static final Columns NO_COLUMNS = new Columns(List.of(), false, false);

  Slide.Divided slide(List<String> notes) {
    var parts = Posed.parts(stop);
    return new Slide.Divided(
        say(stop.module().title()),
        say(stop.indicator().question()),
        asked.round(),
        parts.size() == 1 ? List.of() : lettered(parts),
        parts.size() == 1 ? scaled(parts.getFirst()) : together(parts),
        parts.stream().flatMap(part -> options(part, parts.size() > 1)).toList(),
        asked.step() == Step.DISCUSSING ? extremes(parts) : List.of(),
        key(),
        notes);
  }

  private List<String> lettered(List<Part> parts) {
    return parts.stream()
        .map(part -> letter(part) + " " + part.question().map(this::say).orElse(""))
        .toList();
  }

  private String letter(Part part) {
    return (char) ('a' + Posed.parts(stop).indexOf(part)) + ")";
  }

  private Optional<Slide.Scaled> scaled(Part part) {
    return levels(part)
        .flatMap(levels ->
            pair(part)
                .map(pair -> {
                  var divisions = pair.now().parts().stream().map(Picture.Part::division).toList();
                  var columns = Columns.of(levels, divisions);
                  return new Lines(pair, columns, panel, units, names).scaled();
                }))
        .filter(scaled -> scaled.whole().isPresent() || !scaled.groups().isEmpty());
  }

  /** Several parts on one scale: the room in a line for each, the units below it. */
  private Optional<Slide.Scaled> together(List<Part> parts) {
    var levels =
        parts.stream()
            .flatMap(part -> levels(part).stream())
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .toList();
    var divisions =
        parts.stream()
            .filter(part -> levels(part).isPresent())
            .flatMap(this::everybody)
            .map(Picture.Part::division)
            .toList();
    var columns = Columns.of(levels, divisions);
    var lines = isRoomForUnits(parts) ? lines(parts, columns, true) : lines(parts, columns, false);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Slide.Scaled(columns.words(names.phrases()), Optional.empty(), lines));
  }

  /** Whether each unit has a line of its own for each part; else only the room has. */
  boolean isRoomForUnits(List<Part> parts) {
    var scaled = parts.stream().filter(part -> levels(part).isPresent()).toList();
    return scaled.size() < 2 || lines(scaled, NO_COLUMNS, true).size() <= MOST_LINES;
  }

  private List<DivisionChart.Group> lines(List<Part> parts, Columns columns, boolean withUnits) {
    return parts.stream()
        .filter(part -> levels(part).isPresent())
        .flatMap(part ->
            pair(part).stream()
                .map(pair -> new Lines(pair, columns, panel, units, names))
                .flatMap(lines ->
                    Stream.concat(
                            lines.rounds().stream(),
                            withUnits ? lines.ofUnits().stream() : Stream.empty())
                        .map(line -> line.named(letter(part) + " " + line.name()))))
        .toList();
  }

  private Stream<Slide.Option> options(Part part, boolean lettered) {
    if (!(part.kind() instanceof Kind.Choice(var options, var _))) {
      return Stream.empty();
    }
    var everybody = new Who.Everybody();
    var before = pair(part).flatMap(pair -> pair.before(everybody));
    return everybody(part)
        .flatMap(shown ->
            options.stream()
                .map(option ->
                    new Slide.Option(
                        (lettered ? letter(part) + " " : "") + say(option.text()),
                        shown.options().getOrDefault(option.id(), 0),
                        before.map(was -> was.options().getOrDefault(option.id(), 0)))));
  }

  /** The lowest and the highest answer that is shown, in the words of the scale. */
  private List<String> extremes(List<Part> parts) {
    if (!(parts.getFirst().kind() instanceof Kind.Level(var _, var anchors))) {
      return List.of();
    }
    var said =
        everybody(parts.getFirst())
            .flatMap(part -> part.division().values().keySet().stream())
            .sorted()
            .toList();
    return said.isEmpty() || parts.size() > 1
        ? List.of()
        : Stream.of(said.getFirst(), said.getLast())
            .distinct()
            .flatMap(level -> anchors.stream().filter(one -> one.value().equals(level)))
            .map(anchor -> anchor.value() + ": " + say(anchor.text()))
            .toList();
  }

  private String key() {
    var words = new ArrayList<String>();
    words.add(names.phrases().say("projector.key.middle"));
    words.add(names.phrases().say("projector.key.responsible", Lines.RESPONSIBLE));
    if (panel.counterpart().isPresent()) {
      words.add(names.phrases().say("projector.key.counterpart", Lines.COUNTERPART));
    }
    if (pairs.values().stream().anyMatch(pair -> pair.before().isPresent())) {
      words.add(names.phrases().say("projector.key.before"));
    }
    return String.join("   ", words);
  }

  private Stream<Picture.Part> everybody(Part part) {
    return pair(part).flatMap(pair -> pair.of(new Who.Everybody())).stream();
  }

  private Optional<Pair> pair(Part part) {
    return Optional.ofNullable(pairs.get(part.ref()));
  }

  private static Optional<List<Fraction>> levels(Part part) {
    return part.kind() instanceof Kind.Level(var scale, var _)
        ? Optional.of(scale.levels())
        : Optional.empty();
  }

  private String say(Text text) {
    return names.phrases().say(text);
  }
}
