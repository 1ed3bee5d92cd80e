package no.trappa.app.charts;

import java.util.List;
import java.util.Optional;

/** Units as dots along one scale, each on a line of its own, so that distance is what one sees. */
public final class DotStripChart {

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

  /** Everything on one scale. */
  record Strip(List<String> steps, Optional<Integer> required, List<Dot> dots) {}

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
    var name = new Drawing.Name(id, title, description);
    var strip = new Strip(steps, required, dots);
    var svg = DotStripLayout.WIDE.draw(palette, name, strip);
    var narrow = DotStripLayout.NARROW.draw(palette, name, strip);
    var rows = dots.stream().map(dot -> List.of(dot.name(), dot.says())).toList();
    return new Chart(title, description, svg, narrow, columns, rows);
  }
}
