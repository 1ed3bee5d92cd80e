package no.trappa.app.charts;

import javax.xml.stream.XMLStreamException;
import no.trappa.app.charts.DotStripChart.Dot;
import no.trappa.app.charts.DotStripChart.Strip;

/** Where things lie on a strip: beside their names where there is room, under them on a phone. */
enum DotStripLayout {
  WIDE(560, 190, 24, 30, 24),
  NARROW(320, 22, 22, 52, 40);

  private static final int HEAD = 30;

  private final int width;
  private final int left;
  private final int right;
  private final int line;
  private final int longest;

  DotStripLayout(int width, int left, int right, int line, int longest) {
    this.width = width;
    this.left = left;
    this.right = right;
    this.line = line;
    this.longest = longest;
  }

  String draw(Palette palette, Drawing.Name name, Strip strip) {
    var height = HEAD + strip.dots().size() * line + 8;
    Drawing.Strokes strokes = drawing -> draw(drawing, palette, strip, height);
    return switch (this) {
      case WIDE -> Drawing.wide(name, width, height, strokes);
      case NARROW -> Drawing.narrow(name, width, height, strokes);
    };
  }

  private void draw(Drawing drawing, Palette palette, Strip strip, int height)
      throws XMLStreamException {
    var steps = strip.steps().size();
    for (var step = 0; step < steps; step++) {
      var x = x(step, steps);
      drawing.line(x, 24, x, height - 6, palette.muted(), 1);
      drawing.label(x, 16, "middle", palette.ink(), strip.steps().get(step), "font-weight", "600");
    }
    if (strip.required().isPresent()) {
      var x = Math.max(3, x(strip.required().get(), steps) - gap(steps) / 2);
      drawing.line(x, 24, x, height - 6, palette.warm(), 3);
    }
    for (var i = 0; i < strip.dots().size(); i++) {
      dot(drawing, palette, strip.dots().get(i), HEAD + i * line, steps);
    }
  }

  private void dot(Drawing drawing, Palette palette, Dot dot, int top, int steps)
      throws XMLStreamException {
    var y = name(drawing, palette, dot, top);
    if (dot.step().isPresent()) {
      drawing.circle(x(dot.step().get(), steps), y, 9, palette.accent(), palette.surface());
    } else {
      drawing.label(
          x(0, steps), y + 5, "start", palette.ink(), "– " + dot.says(), "font-size", "13");
    }
  }

  /** Writes the name, and says on which line its dot lies. */
  private double name(Drawing drawing, Palette palette, Dot dot, int top)
      throws XMLStreamException {
    return switch (this) {
      case WIDE -> {
        var y = top + line / 2.0;
        drawing.label(left - 20, y + 5, "end", palette.ink(), shortened(dot.name()));
        yield y;
      }
      case NARROW -> {
        // The lines of the scale run behind the name.
        drawing.label(
            4,
            top + 17,
            "start",
            palette.ink(),
            shortened(dot.name()),
            "paint-order",
            "stroke",
            "stroke",
            palette.surface(),
            "stroke-width",
            "5");
        yield top + 36.0;
      }
    };
  }

  private double gap(int steps) {
    return (double) (width - left - right) / Math.max(1, steps - 1);
  }

  private double x(int step, int steps) {
    return left + step * gap(steps);
  }

  private String shortened(String name) {
    return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
  }
}
