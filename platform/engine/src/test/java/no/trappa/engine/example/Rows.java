package no.trappa.engine.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.RowCondition;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.value.Fraction;

/** A register of benefits, and the rows people give to it. */
public final class Rows {

  public static final Catalogue BENEFITS =
      new Catalogue(
          new Catalogue.Id("benefits"),
          Stream.of("cost", "skills", "service")
              .map(id ->
                  new Catalogue.Entry(
                      new Catalogue.Entry.Id(id), Words.text(id), Optional.empty(), List.of()))
              .toList());

  private final List<Row> rows = new ArrayList<>();

  private Rows() {}

  /** Asked of the directors: owner, amount, due, measured, sort and step. */
  public static Ask register(String id) {
    return Ask.register(
        id,
        BENEFITS,
        column("owner", new Kind.FreeText(50)),
        column("amount", new Kind.Quantity(Words.text("kr"), Optional.empty(), Optional.empty())),
        column("due", new Kind.Date()),
        column("measured", new Kind.Date()),
        column(
            "sort",
            new Kind.Choice(
                List.of(
                    new Kind.Option(new Kind.Option.Id("budget"), Words.text("budget")),
                    new Kind.Option(new Kind.Option.Id("quality"), Words.text("quality"))),
                true)),
        column("step", new Kind.Level(Ask.STAIRS, List.of())));
  }

  private static Column column(String id, Kind kind) {
    return new Column(new Column.Id(id), Words.text(id), Optional.empty(), kind);
  }

  public static RowQuantity count(String id, String register, RowCondition where) {
    return quantity(id, register, RowQuantity.By.COUNT, Optional.empty(), where, Optional.empty());
  }

  public static RowQuantity share(
      String id, String register, RowCondition where, RowCondition having) {
    return quantity(
        id, register, RowQuantity.By.SHARE, Optional.empty(), where, Optional.of(having));
  }

  public static RowQuantity sum(String id, String register, String column, RowCondition where) {
    var of = Optional.of(new Column.Id(column));
    return quantity(id, register, RowQuantity.By.SUM, of, where, Optional.empty());
  }

  public static RowQuantity minimum(String id, String register, String column) {
    var of = Optional.of(new Column.Id(column));
    return quantity(id, register, RowQuantity.By.MINIMUM, of, RowCondition.ANY, Optional.empty());
  }

  private static RowQuantity quantity(
      String id,
      String register,
      RowQuantity.By by,
      Optional<Column.Id> column,
      RowCondition where,
      Optional<RowCondition> having) {
    return new RowQuantity(
        new Input.Id(id), Optional.empty(), Example.indicator(register), by, column, where, having);
  }

  public static RowCondition filled(String column) {
    return new RowCondition.Filled(new Column.Id(column));
  }

  public static Rows none() {
    return new Rows();
  }

  /** A row about an entry, its cells as column and value in turn. */
  public static Rows row(String entry, Object... cells) {
    return none().and(entry, cells);
  }

  public Rows and(String entry, Object... cells) {
    rows.add(new Row(new Row.Subject.Picked(new Catalogue.Entry.Id(entry)), cells(cells)));
    return this;
  }

  public Rows own(String title, Object... cells) {
    rows.add(new Row(new Row.Subject.Own(title), cells(cells)));
    return this;
  }

  public AnswerValue value() {
    return new AnswerValue.Rows(rows);
  }

  private static SortedMap<Column.Id, AnswerValue> cells(Object... cells) {
    var byColumn = new TreeMap<Column.Id, AnswerValue>();
    for (var at = 0; at < cells.length; at += 2) {
      byColumn.put(new Column.Id(cells[at].toString()), cell(cells[at].toString(), cells[at + 1]));
    }
    return byColumn;
  }

  private static AnswerValue cell(String column, Object value) {
    return switch (column) {
      case "owner" -> new AnswerValue.Words(value.toString());
      case "amount" -> new AnswerValue.Quantity(Fraction.parse(value.toString()));
      case "sort" -> new AnswerValue.Chosen(Set.of(new Kind.Option.Id(value.toString())));
      case "step" -> new AnswerValue.Level(Fraction.parse(value.toString()));
      default -> new AnswerValue.On(LocalDate.parse(value.toString()));
    };
  }
}
