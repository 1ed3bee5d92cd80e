package no.trappa.app.charts;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Parts of a whole as one bar; each part says its name and number, so colour is never alone. */
public final class ShareBar {

  private static final int WIDE = 560;
  private static final int NARROW = 320;
  private static final int DIGIT = 9;
  private static final int HEIGHT = 34;

  private ShareBar() {}

  /** One part: what it is, how many, and the colours it is drawn and written in. */
  public record Part(String name, int count, String fill, String ink) {}

  public static Chart draw(
      String id, String title, String description, List<String> columns, List<Part> parts) {
    var name = new Drawing.Name(id, title, description);
    var svg = Drawing.wide(name, WIDE, HEIGHT, drawing -> draw(drawing, parts, WIDE));
    var narrow = Drawing.narrow(name, NARROW, HEIGHT, drawing -> draw(drawing, parts, NARROW));
    var rows =
        parts.stream().map(part -> List.of(part.name(), Integer.toString(part.count()))).toList();
    return new Chart(title, description, svg, narrow, columns, rows);
  }

  private static void draw(Drawing drawing, List<Part> parts, int across)
      throws XMLStreamException {
    var whole = Math.max(1, parts.stream().mapToInt(Part::count).sum());
    var x = 0.0;
    for (var part : parts) {
      var width = (double) across * part.count() / whole;
      if (part.count() > 0) {
        drawing.rectangle(x + 1, 1, Math.max(2, width - 2), HEIGHT - 2, part.fill(), "none");
        label(drawing, part, x + width / 2, width);
      }
      x += width;
    }
  }

  /** A part too slim for its number has it in the table only. */
  private static void label(Drawing drawing, Part part, double middle, double width)
      throws XMLStreamException {
    var count = Integer.toString(part.count());
    if (width > 6 + count.length() * DIGIT) {
      drawing.label(middle, HEIGHT / 2.0 + 5, "middle", part.ink(), count, "font-weight", "700");
    }
  }
}
