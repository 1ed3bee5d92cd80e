package no.trappa.app.charts;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/**
 * The maturity level as a flight of stairs, with a mark on the step reached.
 *
 * <p>Where the level is withheld no step is marked; the words beside it say why.
 */
public final class StairsChart {

  private static final int WIDTH = 560;
  private static final int HEIGHT = 250;
  private static final int RISE = 38;
  private static final int LEFT = 10;

  private final Palette palette;

  public StairsChart(Palette palette) {
    this.palette = palette;
  }

  /**
   * Draws the stairs.
   *
   * @param id unique on the page
   * @param words what the picture says, and its table's headings: step, meaning, here
   * @param steps the meaning of each level, lowest first
   * @param reached the index of the level reached; -1 while it is withheld
   */
  public Chart draw(String id, Words words, List<String> steps, int reached) {
    var name = new Drawing.Name(id, words.title(), words.description());
    var svg =
        Drawing.wide(
            name,
            WIDTH,
            HEIGHT,
            drawing -> {
              for (var step = 0; step < steps.size(); step++) {
                drawStep(drawing, steps, step, reached);
              }
            });
    var narrow = new StairsOnPhone(palette).draw(name, steps, reached);
    var rows =
        IntStream.range(0, steps.size())
            .mapToObj(step ->
                List.of(
                    Integer.toString(step), steps.get(step), step == reached ? words.here() : ""))
            .toList();
    return new Chart(words.title(), words.description(), svg, narrow, words.columns(), rows);
  }

  private void drawStep(Drawing drawing, List<String> steps, int step, int reached)
      throws XMLStreamException {
    var width = (WIDTH - 2.0 * LEFT) / steps.size();
    var x = LEFT + step * width;
    var height = RISE * (step + 1) - 8;
    var top = HEIGHT - 30 - height;
    var climbed = step <= reached;
    drawing.rectangle(
        x + 2,
        top,
        width - 4,
        height,
        climbed ? palette.accent() : palette.surface(),
        palette.accent());
    drawing.label(
        x + width / 2,
        HEIGHT - 42,
        "middle",
        climbed ? palette.surface() : palette.ink(),
        Integer.toString(step),
        "font-weight",
        "700",
        "font-size",
        "18");
    drawing.label(
        x + width / 2, HEIGHT - 10, "middle", palette.ink(), steps.get(step), "font-size", "13");
    if (step == reached) {
      drawing.circle(x + width / 2, top - 14, 8, palette.warm(), palette.surface());
    }
  }

  /** The words of one picture. */
  public record Words(String title, String description, String here, List<String> columns) {}
}
