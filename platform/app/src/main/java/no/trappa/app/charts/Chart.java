package no.trappa.app.charts;

import java.util.List;

/**
 * A picture and its equal in words: whoever cannot see it reads the table.
 *
 * @param svg the picture, with its title and description inside
 * @param narrow the same drawn for a phone, where a smaller one could not be read
 * @param columns the table's headings
 * @param rows the table's rows, as wide as its headings
 */
public record Chart(
    String title,
    String description,
    String svg,
    String narrow,
    List<String> columns,
    List<List<String>> rows) {

  public Chart {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
