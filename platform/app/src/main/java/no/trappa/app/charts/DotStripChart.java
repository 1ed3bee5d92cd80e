package no.trappa.app.charts;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Units as dots along one scale, each on a line of its own, so that distance is what one sees. */
public final class DotStripChart {

  private static final int WIDTH = 560;
  private static final int LINE = 30;
  private static final int LEFT = 190;
  private static final int RIGHT = 24;
  private static final int LONGEST = 24;

  private final Palette palette;

  public DotStripChart(Palette palette) {
    this.palette = palette;
  }

  /**
   * One unit's dot.
   *
   * @param step its place on the scale, counted from 0; empty where there is none to show
   * @param says the level in words, or why there is none
   */
  public record Dot(String name, Optional<Integer> step, String says) {}

  /**
   * Draws the strip.
   *
   * @param steps the scale's levels as they are read, lowest first
   * @param required the step the gate requires, marked by a line; empty where it requires none
   */
  public Chart draw(
      String id,
      String title,
      String description,
      List<String> columns,
      List<String> steps,
      Optional<Integer> required,
      List<Dot> dots) {
    var height = 30 + dots.size() * LINE + 8;
    var svg =
        Drawing.of(
            id,
            title,
            description,
            WIDTH,
            height,
            drawing -> {
              axis(drawing, steps, height);
              if (required.isPresent()) {
                var x = x(required.get(), steps.size()) - gap(steps.size()) / 2;
                drawing.line(x, 24, x, height - 6, palette.warm(), 3);
              }
              for (var i = 0; i < dots.size(); i++) {
                dot(drawing, dots.get(i), i, steps.size());
              }
            });
    var rows = dots.stream().map(dot -> List.of(dot.name(), dot.says())).toList();
    return new Chart(title, description, svg, columns, rows);
  }

  private void axis(Drawing drawing, List<String> steps, int height) throws XMLStreamException {
    for (var step = 0; step < steps.size(); step++) {
      var x = x(step, steps.size());
      drawing.line(x, 24, x, height - 6, palette.muted(), 1);
      drawing.label(x, 16, "middle", palette.ink(), steps.get(step), "font-weight", "600");
    }
  }

  private void dot(Drawing drawing, Dot dot, int index, int steps) throws XMLStreamException {
    var y = 30 + index * LINE + LINE / 2.0;
    drawing.label(LEFT - 20, y + 5, "end", palette.ink(), shortened(dot.name()));
    if (dot.step().isPresent()) {
      drawing.circle(x(dot.step().get(), steps), y, 9, palette.accent(), palette.surface());
    } else {
      drawing.label(
          x(0, steps), y + 5, "start", palette.ink(), "– " + dot.says(), "font-size", "13");
    }
  }

  private static double gap(int steps) {
    return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, steps - 1);
  }

  private static double x(int step, int steps) {
    return LEFT + step * gap(steps);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
  }
}
