package no.trappa.app.charts;

import java.util.List;

/** Parts of a whole as one bar; each part says its name and number, so colour is never alone. */
public final class ShareBar {

  private static final int WIDTH = 560;
  private static final int HEIGHT = 34;

  private ShareBar() {}

  /** One part: what it is, how many, and the colours it is drawn and written in. */
  public record Part(String name, int count, String fill, String ink) {}

  public static Chart draw(
      String id, String title, String description, List<String> columns, List<Part> parts) {
    var whole = Math.max(1, parts.stream().mapToInt(Part::count).sum());
    var svg =
        Drawing.of(
            id,
            title,
            description,
            WIDTH,
            HEIGHT,
            drawing -> {
              var x = 0.0;
              for (var part : parts) {
                var width = (double) WIDTH * part.count() / whole;
                if (part.count() > 0) {
                  drawing.rectangle(
                      x + 1, 1, Math.max(2, width - 2), HEIGHT - 2, part.fill(), "none");
                  drawing.label(
                      x + width / 2,
                      HEIGHT / 2.0 + 5,
                      "middle",
                      part.ink(),
                      Integer.toString(part.count()),
                      "font-weight",
                      "700");
                }
                x += width;
              }
            });
    var rows =
        parts.stream().map(part -> List.of(part.name(), Integer.toString(part.count()))).toList();
    return new Chart(title, description, svg, columns, rows);
  }
}
