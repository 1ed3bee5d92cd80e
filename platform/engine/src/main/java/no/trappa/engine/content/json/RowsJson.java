package no.trappa.engine.content.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a register as one line of JSON, for keeping. */
public final class RowsJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RowsJson() {}

  public static String write(List<Row> rows) {
    return JSON.writeValueAsString(rows.stream().map(RowsJson::row).toList());
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static List<Row> read(String json) {
    return JSON.readTree(json).valueStream().map(RowsJson::row).toList();
  }

  private static Object row(Row row) {
    var cells = new TreeMap<String, Object>();
    row.cells().forEach((column, value) -> cells.put(column.value(), AnswersWriter.form(value)));
    var tree = new TreeMap<String, Object>();
    tree.put("cells", cells);
    AnswersWriter.put(row.subject(), tree);
    return tree;
  }

  private static Row row(JsonNode node) {
    var cells = new TreeMap<Column.Id, AnswerValue>();
    node.path("cells")
        .propertyStream()
        .forEach(cell -> cells.put(new Column.Id(cell.getKey()), value(cell.getValue())));
    return new Row(subject(node), cells);
  }

  private static Row.Subject subject(JsonNode node) {
    return node.has("own")
        ? new Row.Subject.Own(node.path("own").asString())
        : new Row.Subject.Picked(new Catalogue.Entry.Id(node.path("entry").asString()));
  }

  private static AnswerValue value(JsonNode cell) {
    var form =
        cell.propertyNames().stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("an empty cell"));
    var content = cell.path(form);
    return switch (form) {
      case "level" -> new AnswerValue.Level(Fraction.parse(content.asString()));
      case "number" -> new AnswerValue.Quantity(Fraction.parse(content.asString()));
      case "text" -> new AnswerValue.Words(content.asString());
      case "date" -> new AnswerValue.On(LocalDate.parse(content.asString()));
      case "chosen" -> {
        var options = new LinkedHashSet<Kind.Option.Id>();
        content.valueStream().forEach(one -> options.add(new Kind.Option.Id(one.asString())));
        yield new AnswerValue.Chosen(options);
      }
      default -> throw new IllegalArgumentException("no cell holds a " + form);
    };
  }
}
