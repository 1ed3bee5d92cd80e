package no.trappa.app.charts;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where units stand on two axes, one letter each; no place is better than another.
 *
 * <p>Units on the same spot share one mark and stand side by side in it.
 */
public final class PositionChart {

  private final Palette palette;

  public PositionChart(Palette palette) {
    this.palette = palette;
  }

  /** One axis: its name and the meaning of each step, lowest first. */
  public record Axis(String name, List<String> steps) {
    public Axis {
      steps = List.copyOf(steps);
    }
  }

  /** One unit's place, as steps counted from 0 on each axis. */
  public record Mark(String name, int across, int up) {}

  public Chart draw(
      String id,
      String title,
      String description,
      String unit,
      Axis across,
      Axis up,
      List<Mark> marks) {
    var lettered = lettered(marks);
    var name = new Drawing.Name(id, title, description);
    var map = new PositionMap(across, up, spots(lettered));
    var svg = PositionLayout.WIDE.draw(palette, name, map);
    var narrow = PositionLayout.NARROW.draw(palette, name, map);
    var rows =
        lettered.stream()
            .map(one ->
                List.of(
                    one.letter() + " " + one.mark().name(),
                    one.mark().across() + " " + across.steps().get(one.mark().across()),
                    one.mark().up() + " " + up.steps().get(one.mark().up())))
            .toList();
    return new Chart(
        title, description, svg, narrow, List.of(unit, across.name(), up.name()), rows);
  }

  private static Collection<List<Lettered>> spots(List<Lettered> marks) {
    return marks.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.mark().across() + "/" + one.mark().up(),
                TreeMap::new,
                Collectors.toList()))
        .values();
  }

  /** A letter for each unit: its first where that tells them apart, else A, B, C and so on. */
  private static List<Lettered> lettered(List<Mark> marks) {
    var initials = marks.stream().map(mark -> mark.name().substring(0, 1)).distinct().count();
    return IntStream.range(0, marks.size())
        .mapToObj(i -> {
          var mark = marks.get(i);
          var own = initials == marks.size();
          return new Lettered(mark, own ? mark.name().substring(0, 1) : letter(i));
        })
        .toList();
  }

  private static String letter(int index) {
    var letter = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? letter : letter + (index / 26);
  }

  /** A mark as it is drawn. */
  record Lettered(Mark mark, String letter) {}

  /** Everything that has a place: those on one spot together. */
  record PositionMap(Axis across, Axis up, Collection<List<Lettered>> spots) {}
}
