package no.trappa.app.charts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import no.trappa.app.charts.DivisionChart.Group;

/** Where things lie in the picture of how people divide: names at the left, then the scale. */
final class DivisionLayout {

  static final int WIDTH = 1440;

  private static final int NAMES = 400;
  private static final int HEAD = 52;
  private static final int WHOLE = 190;
  private static final int LOWEST_BARS = 40;
  private static final double MOST = 620;
  private static final double TALLEST_LINE = 62;
  private static final double LOWEST_LINE = 30;

  /** How far apart dots are at the least, and how many dots wide a sign is. */
  private static final double CLOSEST = 14;

  private static final double SIGN = 1.3;

  private final Palette palette;
  private final List<String> columns;
  private final Optional<Group> whole;
  private final List<Group> groups;
  private final double line;

  DivisionLayout(Palette palette, List<String> columns, Optional<Group> whole, List<Group> groups) {
    this.palette = palette;
    this.columns = columns;
    this.whole = whole;
    this.groups = groups;
    this.line =
        Math.clamp((MOST - HEAD - bars()) / Math.max(1, groups.size()), LOWEST_LINE, TALLEST_LINE);
  }

  int height() {
    return (int) Math.ceil(HEAD + bars() + groups.size() * line);
  }

  private int bars() {
    return whole.isPresent() ? WHOLE : 0;
  }

  void draw(Drawing drawing) throws XMLStreamException {
    for (var column = 0; column < columns.size(); column++) {
      head(drawing, column);
    }
    if (whole.isPresent()) {
      bars(drawing, whole.get());
    }
    for (var i = 0; i < groups.size(); i++) {
      group(drawing, groups.get(i), HEAD + bars() + i * line);
    }
  }

  private void head(Drawing drawing, int column) throws XMLStreamException {
    var words = columns.get(column);
    var size = words.length() > 3 ? "26" : "40";
    label(drawing, middle(column), 38, "middle", words, size, "700");
  }

  private void bars(Drawing drawing, Group group) throws XMLStreamException {
    label(drawing, 0, HEAD + WHOLE / 2.0, "start", shortened(group.name()), "34", "700");
    var counts = Stream.concat(group.people().stream(), group.before().stream()).toList();
    var highest = Math.max(1, counts.isEmpty() ? 1 : Collections.max(counts));
    var floor = HEAD + WHOLE - 18.0;
    for (var column = 0; column < columns.size(); column++) {
      if (group.before().isEmpty()) {
        bar(drawing, middle(column), group.at(column), highest, floor, width() * 0.5, true);
      } else {
        var half = width() * 0.3;
        var was = group.before().get(column);
        bar(drawing, middle(column) - half / 2 - 4, was, highest, floor, half, false);
        bar(drawing, middle(column) + half / 2 + 4, group.at(column), highest, floor, half, true);
      }
    }
    drawing.line(NAMES, floor, WIDTH, floor, palette.ink(), 3);
    if (group.middle().isPresent()) {
      drawing.label(
          middle(group.middle().get()),
          floor + 18,
          "middle",
          palette.ink(),
          "▲",
          "font-size",
          "22");
    }
  }

  private void bar(
      Drawing drawing,
      double middle,
      int count,
      int highest,
      double floor,
      double wide,
      boolean now)
      throws XMLStreamException {
    var tall = (WHOLE - 18.0 - LOWEST_BARS) * count / highest;
    var left = middle - wide / 2;
    if (count > 0 && now) {
      drawing.rectangle(left, floor - tall, wide, tall, palette.accent(), "none");
    } else if (count > 0) {
      drawing.frame(left, floor - tall, wide, tall, palette.accent(), "6 5");
    }
    label(
        drawing,
        middle,
        floor - tall - 8,
        "middle",
        Integer.toString(count),
        "30",
        now ? "700" : "400");
  }

  private void group(Drawing drawing, Group group, double top) throws XMLStreamException {
    var y = top + line / 2;
    drawing.line(0, top, WIDTH, top, palette.muted(), 1);
    var size = Math.min(30, line * 0.74);
    label(drawing, 0, y + size * 0.35, "start", shortened(group.name()), plain(size), "600");
    if (group.middle().isPresent()) {
      drawing.frame(
          left(group.middle().get()) + 5, top + 4, width() - 10, line - 8, palette.warm(), "none");
    }
    for (var column = 0; column < columns.size(); column++) {
      dots(drawing, group, column, y);
    }
  }

  /** Dots draw together where they are many; too many are one dot and their number. */
  private void dots(Drawing drawing, Group group, int column, double y) throws XMLStreamException {
    var signs = signs(group, column);
    var plain = Math.max(0, group.at(column) - signs.size());
    var radius = Math.min(11, line * 0.27);
    var roomy = 2 * radius + 5;
    var room = width() - 24 - signs.size() * SIGN * roomy;
    var pitch = Math.min(roomy, room / Math.max(1, plain));
    if (pitch < CLOSEST) {
      number(drawing, middle(column), y, signs, plain, roomy);
    } else {
      var x = middle(column) - (plain * pitch + signs.size() * SIGN * roomy) / 2 + pitch / 2;
      for (var i = 0; i < plain; i++, x += pitch) {
        drawing.circle(x, y, Math.min(radius, pitch / 2), palette.accent(), palette.surface());
      }
      signs(drawing, x, y, signs, roomy);
    }
  }

  private void number(
      Drawing drawing, double middle, double y, List<String> signs, int plain, double pitch)
      throws XMLStreamException {
    var words = "● × " + plain + " ";
    var wide = words.length() * 15.0;
    var x = middle - (wide + signs.size() * SIGN * pitch) / 2;
    label(drawing, x, y + 9, "start", words, "26", "700");
    signs(drawing, x + wide + pitch / 2, y, signs, pitch);
  }

  private void signs(Drawing drawing, double from, double y, List<String> signs, double pitch)
      throws XMLStreamException {
    var x = from;
    for (var sign : signs) {
      label(drawing, x, y + pitch * 0.42, "middle", sign, plain(pitch * 1.2), "700");
      x += SIGN * pitch;
    }
  }

  private static List<String> signs(Group group, int column) {
    return group.marks().stream()
        .filter(mark -> mark.column() == column)
        .map(DivisionChart.Mark::sign)
        .toList();
  }

  private void label(
      Drawing drawing, double x, double y, String anchor, String words, String size, String weight)
      throws XMLStreamException {
    drawing.label(x, y, anchor, palette.ink(), words, "font-size", size, "font-weight", weight);
  }

  private static String plain(double size) {
    return Long.toString(Math.round(size));
  }

  private double width() {
    return (double) (WIDTH - NAMES) / columns.size();
  }

  private double left(int column) {
    return NAMES + column * width();
  }

  private double middle(int column) {
    return left(column) + width() / 2;
  }

  private String shortened(String name) {
    var longest = 22;
    return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
  }
}
