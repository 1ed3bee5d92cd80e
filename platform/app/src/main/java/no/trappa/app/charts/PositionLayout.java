package no.trappa.app.charts;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.trappa.app.charts.PositionChart.Lettered;
import no.trappa.app.charts.PositionChart.PositionMap;

/** How large the fields of a map are, and how many letters of an axis name stand on a line. */
enum PositionLayout {
  WIDE(84, 44),
  NARROW(46, 26);

  private static final int TOP = 20;
  private static final int LINE = 18;
  private static final double LARGEST_MARK = 17;

  private final int cell;
  private final int widest;

  PositionLayout(int cell, int widest) {
    this.cell = cell;
    this.widest = widest;
  }

  String draw(Palette palette, Drawing.Name name, PositionMap map) {
    var width = left(map) + map.across().steps().size() * cell + 6;
    var under = lines(map.across().name()).size() * LINE;
    var height = TOP + map.up().steps().size() * cell + 34 + under;
    Drawing.Strokes strokes = drawing -> draw(drawing, palette, map);
    return switch (this) {
      case WIDE -> Drawing.wide(name, width, height, strokes);
      case NARROW -> Drawing.narrow(name, width, height, strokes);
    };
  }

  private void draw(Drawing drawing, Palette palette, PositionMap map) throws XMLStreamException {
    var bottom = TOP + map.up().steps().size() * cell;
    var left = left(map);
    for (var column = 0; column < map.across().steps().size(); column++) {
      for (var row = 0; row < map.up().steps().size(); row++) {
        drawing.rectangle(
            left + column * cell + 2,
            TOP + row * cell + 2,
            cell - 4,
            cell - 4,
            palette.surface(),
            palette.muted());
      }
      var middle = left + (column + 0.5) * cell;
      drawing.label(middle, bottom + 20, "middle", palette.ink(), Integer.toString(column));
    }
    for (var row = 0; row < map.up().steps().size(); row++) {
      var middle = bottom - (row + 0.5) * cell + 5;
      drawing.label(left - 8, middle, "end", palette.ink(), Integer.toString(row));
    }
    names(drawing, palette, map, bottom);
    for (var spot : map.spots()) {
      mark(drawing, palette, spot, left, bottom);
    }
  }

  private void names(Drawing drawing, Palette palette, PositionMap map, int bottom)
      throws XMLStreamException {
    var middle = left(map) + map.across().steps().size() * cell / 2.0;
    var y = bottom + 44.0;
    for (var line : lines(map.across().name())) {
      drawing.label(middle, y, "middle", palette.ink(), line, "font-weight", "600");
      y += LINE;
    }
    var height = TOP + map.up().steps().size() * cell / 2.0;
    var x = 14.0;
    for (var line : lines(map.up().name())) {
      var turned = "rotate(-90 " + x + " " + height + ")";
      drawing.label(
          x, height, "middle", palette.ink(), line, "font-weight", "600", "transform", turned);
      x += LINE;
    }
  }

  /** Beside the grid stand the numbers of its rows, and the name of the axis turned up. */
  private int left(PositionMap map) {
    return 30 + lines(map.up().name()).size() * LINE;
  }

  /** An axis may be named by a whole question: a few lines of it stay beside the grid. */
  private List<String> lines(String name) {
    var lines = new ArrayList<String>();
    var rest = name;
    while (rest.length() > widest && rest.lastIndexOf(' ', widest) > 0) {
      var space = rest.lastIndexOf(' ', widest);
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    lines.add(rest);
    return lines;
  }

  private void mark(Drawing drawing, Palette palette, List<Lettered> spot, int left, int bottom)
      throws XMLStreamException {
    var place = spot.getFirst().mark();
    var perLine = spot.size() <= 2 ? spot.size() : Math.ceilDiv(spot.size(), 2);
    var lines = Math.ceilDiv(spot.size(), perLine);
    var radius = Math.min(LARGEST_MARK, (cell - 8) / 2.0 / perLine);
    for (var i = 0; i < spot.size(); i++) {
      var column = i % perLine - (perLine - 1) / 2.0;
      var line = Math.floorDiv(i, perLine) - (lines - 1) / 2.0;
      var x = left + (place.across() + 0.5) * cell + column * 2 * radius;
      var y = bottom - (place.up() + 0.5) * cell + line * 2 * radius;
      drawing.circle(x, y, radius - 1, palette.accent(), palette.surface());
      drawing.label(
          x,
          y + 5,
          "middle",
          palette.surface(),
          spot.get(i).letter(),
          "font-weight",
          "700",
          "font-size",
          radius < 9 ? "10" : "14");
    }
  }
}
