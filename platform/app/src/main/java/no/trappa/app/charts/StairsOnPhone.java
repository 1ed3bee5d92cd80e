package no.trappa.app.charts;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The stairs turned on their side: one line for each step, the highest on top. */
record StairsOnPhone(Palette palette) {

  private static final int WIDTH = 320;
  private static final int LINE = 36;
  private static final int SHORTEST = 40;
  private static final int TREAD = 22;

  String draw(Drawing.Name name, List<String> steps, int reached) {
    return Drawing.narrow(
        name,
        WIDTH,
        steps.size() * LINE,
        drawing -> {
          for (var step = 0; step < steps.size(); step++) {
            var top = (steps.size() - 1 - step) * LINE;
            draw(drawing, step, steps.get(step), top, reached);
          }
        });
  }

  private void draw(Drawing drawing, int step, String meaning, int top, int reached)
      throws XMLStreamException {
    var climbed = step <= reached;
    var length = SHORTEST + step * TREAD;
    var middle = top + LINE / 2.0;
    drawing.rectangle(
        2,
        top + 2,
        length,
        LINE - 4,
        climbed ? palette.accent() : palette.surface(),
        palette.accent());
    drawing.label(
        20,
        middle + 5,
        "middle",
        climbed ? palette.surface() : palette.ink(),
        Integer.toString(step),
        "font-weight",
        "700",
        "font-size",
        "16");
    if (step == reached) {
      drawing.circle(length - 12, middle, 8, palette.warm(), palette.surface());
    }
    drawing.label(length + 12, middle + 5, "start", palette.ink(), meaning);
  }
}
