package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;

/** The list each unit made: a table of its own, with every cell that was filled in. */
record RegisterTables(Wording words, IndicatorRef indicator, Kind.Register register) {

  Component of(Unit unit, AnswerValue value) {
    var title = words.say("place", words.indicator(indicator), words.unit(unit));
    return value instanceof AnswerValue.Rows(var rows) && !rows.isEmpty()
        ? table(title, rows)
        : new Paragraph(
            words.say("trigger", title, new Spoken(words).of(Optional.of(register), value)));
  }

  private PlainTable table(String title, List<Row> rows) {
    var columns =
        Stream.concat(
                Stream.of(words.say("column.row")),
                register.columns().stream().map(column -> words.say(column.title())))
            .toList();
    var table = new PlainTable(title, columns);
    for (var row : rows) {
      table.row(
          new Spoken(words).subject(register, row),
          register.columns().stream().map(column -> cell(row, column)).toList());
    }
    return table.captioned().stacking();
  }

  private Span cell(Row row, Column column) {
    return new Span(
        Optional.ofNullable(row.cells().get(column.id()))
            .map(value -> said(column, value))
            .orElse(""));
  }

  private String said(Column column, AnswerValue value) {
    var spoken = new Spoken(words).of(Optional.of(column.kind()), value);
    return column.kind() instanceof Kind.Quantity quantity
        ? words.say("measures.amount", spoken, words.say(quantity.unit()))
        : spoken;
  }
}
