package no.trappa.app.charts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/**
 * Where units stand on two axes, one letter each; no place is better than another.
 *
 * <p>Units on the same spot share one mark and stand side by side in it.
 */
public final class PositionChart {

  private static final int CELL = 84;
  private static final int LEFT = 72;
  private static final int TOP = 20;
  private static final int LINE = 18;
  private static final int WIDEST = 44;

  private final Palette palette;

  public PositionChart(Palette palette) {
    this.palette = palette;
  }

  /** One axis: its name and the meaning of each step, lowest first. */
  public record Axis(String name, List<String> steps) {
    public Axis {
      steps = List.copyOf(steps);
    }
  }

  /** One unit's place, as steps counted from 0 on each axis. */
  public record Mark(String name, int across, int up) {}

  public Chart draw(
      String id,
      String title,
      String description,
      String unit,
      Axis across,
      Axis up,
      List<Mark> marks) {
    var lettered = lettered(marks);
    var width = LEFT + across.steps().size() * CELL + 20;
    var height = TOP + up.steps().size() * CELL + 56 + LINE;
    var svg =
        Drawing.of(
            id,
            title,
            description,
            width,
            height,
            drawing -> {
              grid(drawing, across, up);
              for (var spot : spots(lettered).values()) {
                mark(drawing, spot, up.steps().size());
              }
            });
    var rows =
        lettered.stream()
            .map(one ->
                List.of(
                    one.letter() + " " + one.mark().name(),
                    one.mark().across() + " " + across.steps().get(one.mark().across()),
                    one.mark().up() + " " + up.steps().get(one.mark().up())))
            .toList();
    return new Chart(title, description, svg, List.of(unit, across.name(), up.name()), rows);
  }

  private void grid(Drawing drawing, Axis across, Axis up) throws XMLStreamException {
    var bottom = TOP + up.steps().size() * CELL;
    for (var column = 0; column < across.steps().size(); column++) {
      for (var row = 0; row < up.steps().size(); row++) {
        drawing.rectangle(
            LEFT + column * CELL + 2,
            TOP + row * CELL + 2,
            CELL - 4,
            CELL - 4,
            palette.surface(),
            palette.muted());
      }
      var middle = LEFT + (column + 0.5) * CELL;
      drawing.label(middle, bottom + 20, "middle", palette.ink(), Integer.toString(column));
    }
    for (var row = 0; row < up.steps().size(); row++) {
      var middle = bottom - (row + 0.5) * CELL + 5;
      drawing.label(LEFT - 12, middle, "end", palette.ink(), Integer.toString(row));
    }
    names(drawing, across, up, bottom);
  }

  private void names(Drawing drawing, Axis across, Axis up, int bottom) throws XMLStreamException {
    var middle = LEFT + across.steps().size() * CELL / 2.0;
    var y = bottom + 46.0;
    for (var line : lines(across.name())) {
      drawing.label(middle, y, "middle", palette.ink(), line, "font-weight", "600");
      y += LINE;
    }
    var height = TOP + up.steps().size() * CELL / 2.0;
    var x = 14.0;
    for (var line : lines(up.name())) {
      var turned = "rotate(-90 " + x + " " + height + ")";
      drawing.label(
          x, height, "middle", palette.ink(), line, "font-weight", "600", "transform", turned);
      x += LINE;
    }
  }

  /** An axis may be named by a whole question: two lines of it stay beside the grid. */
  private static List<String> lines(String name) {
    if (name.length() <= WIDEST) {
      return List.of(name);
    }
    var space = name.lastIndexOf(' ', WIDEST);
    return space < 0 ? List.of(name) : List.of(name.substring(0, space), name.substring(space + 1));
  }

  private void mark(Drawing drawing, List<Lettered> spot, int rows) throws XMLStreamException {
    var place = spot.getFirst().mark();
    var perLine = spot.size() <= 2 ? spot.size() : (spot.size() + 1) / 2;
    var lines = Math.ceilDiv(spot.size(), perLine);
    var radius = Math.min(17.0, (CELL - 14) / 2.0 / perLine);
    for (var i = 0; i < spot.size(); i++) {
      var column = i % perLine - (perLine - 1) / 2.0;
      var line = Math.floorDiv(i, perLine) - (lines - 1) / 2.0;
      var x = LEFT + (place.across() + 0.5) * CELL + column * 2 * radius;
      var y = TOP + (rows - place.up() - 0.5) * CELL + line * 2 * radius;
      drawing.circle(x, y, radius - 1, palette.accent(), palette.surface());
      drawing.label(
          x, y + 5, "middle", palette.surface(), spot.get(i).letter(), "font-weight", "700");
    }
  }

  private static Map<String, List<Lettered>> spots(List<Lettered> marks) {
    return marks.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.mark().across() + "/" + one.mark().up(),
                TreeMap::new,
                Collectors.toList()));
  }

  /** A letter for each unit: its first where that tells them apart, else A, B, C and so on. */
  private static List<Lettered> lettered(List<Mark> marks) {
    var initials = marks.stream().map(mark -> mark.name().substring(0, 1)).distinct().count();
    return IntStream.range(0, marks.size())
        .mapToObj(i -> {
          var mark = marks.get(i);
          var own = initials == marks.size();
          return new Lettered(mark, own ? mark.name().substring(0, 1) : letter(i));
        })
        .toList();
  }

  private static String letter(int index) {
    var letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : letter + (index / 26);
  }

  private record Lettered(Mark mark, String letter) {}
}
