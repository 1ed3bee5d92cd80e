package no.trappa.api.result;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Something a module shows, as data; the host draws it wherever it is read. */
public sealed interface Exhibit {

  /** A readable id within the module. */
  String id();

  Text title();

  /** What it shows, in words, for those who cannot see it. */
  Text description();

  /** Rows under named columns. */
  record Table(String id, Text title, Text description, List<Text> columns, List<List<Cell>> rows)
      implements Exhibit {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows) {
        requireWidth(columns.size(), row.size());
      }
    }
  }

  /** A cell for each row and column. */
  record Matrix(
      String id,
      Text title,
      Text description,
      List<Text> columns,
      List<Text> rows,
      List<List<Cell>> cells)
      implements Exhibit {
    public Matrix {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      cells = cells.stream().map(List::copyOf).toList();
      requireWidth(rows.size(), cells.size());
      for (var row : cells) {
        requireWidth(columns.size(), row.size());
      }
    }
  }

  /** Things in order, best fit first. */
  record Ranking(String id, Text title, Text description, List<Entry> entries) implements Exhibit {
    public Ranking {
      entries = List.copyOf(entries);
    }
  }

  /** One place of a ranking. */
  record Entry(Text label, Fraction value, Text because) {}

  /** One cell: words, and the number behind them where there is one. */
  record Cell(Text label, Optional<Fraction> value, Tone tone) {}

  /** How a cell is to be read; never by colour alone. */
  enum Tone {
    PLAIN,
    GOOD,
    ATTENTION,
    CRITICAL,
    /** There is something that may not be shown, or nothing yet. */
    HIDDEN
  }

  private static void requireWidth(int expected, int actual) {
    if (expected != actual) {
      throw new IllegalArgumentException(
          "an exhibit has %d cells where %d are due".formatted(actual, expected));
    }
  }
}
