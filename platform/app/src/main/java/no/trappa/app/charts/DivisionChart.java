package no.trappa.app.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How people divide along one scale, group by group, large enough for a wall. */
public final class DivisionChart {

  /** Stands in the table where only the middle is shown. */
  private static final String MIDDLE = "▢";

  private final Palette palette;

  public DivisionChart(Palette palette) {
    this.palette = palette;
  }

  /**
   * Some of the people.
   *
   * @param people how many are in each column; empty where that is not shown
   * @param before the same when they were asked before; empty where they were not
   * @param middle the column of the one in the middle; empty without one
   * @param marks those who speak for others, as many as there are in each column
   */
  public record Group(
      String name,
      List<Integer> people,
      List<Integer> before,
      Optional<Integer> middle,
      List<Mark> marks) {

    public Group {
      people = List.copyOf(people);
      before = List.copyOf(before);
      marks = List.copyOf(marks);
    }

    /** The same people under another name. */
    public Group named(String other) {
      return new Group(other, people, before, middle, marks);
    }

    int at(int column) {
      return people.isEmpty() ? 0 : people.get(column);
    }
  }

  /** One who speaks for others, and the sign of whom for. */
  public record Mark(int column, String sign) {}

  /**
   * Draws it.
   *
   * @param first the heading of the table's first column
   * @param columns the scale as it is read, lowest first, and what else people may say
   * @param whole everybody, as bars; empty where that is not shown
   * @param groups one line of dots for each
   */
  public Chart draw(
      String id,
      String title,
      String description,
      String first,
      List<String> columns,
      Optional<Group> whole,
      List<Group> groups) {
    var name = new Drawing.Name(id, title, description);
    var layout = new DivisionLayout(palette, columns, whole, groups);
    var svg = Drawing.wide(name, DivisionLayout.WIDTH, layout.height(), layout::draw);
    var headings = new ArrayList<String>();
    headings.add(first);
    headings.addAll(columns);
    var rows = new ArrayList<List<String>>();
    whole.ifPresent(group -> rows.add(row(group, columns.size())));
    groups.forEach(group -> rows.add(row(group, columns.size())));
    return new Chart(title, description, svg, svg, headings, rows);
  }

  private static List<String> row(Group group, int columns) {
    var row = new ArrayList<String>();
    row.add(group.name());
    IntStream.range(0, columns).mapToObj(column -> cell(group, column)).forEach(row::add);
    return row;
  }

  private static String cell(Group group, int column) {
    var signs = new StringBuilder();
    if (group.people().isEmpty() && group.middle().filter(at -> at == column).isPresent()) {
      signs.append(MIDDLE);
    }
    group.marks().stream()
        .filter(mark -> mark.column() == column)
        .forEach(mark -> signs.append(mark.sign()));
    var people = group.people().isEmpty() ? "" : Integer.toString(group.at(column));
    var before = group.before().isEmpty() ? "" : " (" + group.before().get(column) + ")";
    return (people + before + " " + signs).strip();
  }
}
