package no.trappa.app.results.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.IndicatorResult;

/** What the units answered in words or by a choice. */
final class SaidPanel extends Panel {

  private final Wording words;

  SaidPanel(Wording words) {
    super("said", words.say("said.title"));
    this.words = words;
    lead(words.say("said.lead"));
    answers(words).forEach(indicator -> add(table(indicator).captioned()));
  }

  static List<IndicatorResult> answers(Wording words) {
    return words.outcome().result().modules().stream()
        .flatMap(module -> module.indicators())
        .filter(indicator -> !indicator.said().isEmpty())
        .toList();
  }

  private PlainTable table(IndicatorResult indicator) {
    var columns = List.of(words.say("column.unit"), words.say("column.answer"));
    var table = new PlainTable(words.indicator(indicator.indicator()), columns);
    indicator
        .said()
        .forEach(
            (unit, value) -> table.rowOfWords(words.unit(unit), List.of(said(indicator, value))));
    return table;
  }

  private String said(IndicatorResult indicator, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Words(var said) -> said;
      case AnswerValue.On(var day) -> words.say(day);
      case AnswerValue.Rows(var rows) -> rows(indicator, rows);
      case AnswerValue.Chosen chosen -> options(indicator, chosen);
      case AnswerValue.Level(var level) -> words.figure(level);
      case AnswerValue.Quantity(var number) -> words.figure(number);
      case AnswerValue.DontKnow _ -> words.say("reason.dont-know");
      case AnswerValue.NotApplicable _ -> words.say("not-applicable");
    };
  }

  private String options(IndicatorResult indicator, AnswerValue.Chosen chosen) {
    return words.outcome().definitions().indicator(indicator.indicator()).stream()
        .map(definition -> definition.kind())
        .flatMap(
            kind -> kind instanceof Kind.Choice choice ? choice.options().stream() : Stream.empty())
        .filter(option -> chosen.options().contains(option.id()))
        .map(option -> words.say(option.text()))
        .collect(Collectors.joining(", "));
  }

  /** What the rows are about; their cells are not shown here. */
  private String rows(IndicatorResult indicator, List<Row> rows) {
    return rows.isEmpty()
        ? words.say("said.no-rows")
        : rows.stream().map(row -> subject(indicator, row)).collect(Collectors.joining(", "));
  }

  private String subject(IndicatorResult indicator, Row row) {
    return switch (row.subject()) {
      case Row.Subject.Own(var title) -> title;
      case Row.Subject.Picked(var entry) ->
          words.outcome().definitions().indicator(indicator.indicator()).stream()
              .map(definition -> definition.kind())
              .filter(Kind.Register.class::isInstance)
              .map(Kind.Register.class::cast)
              .flatMap(register -> register.catalogue().entry(entry).stream())
              .map(one -> words.say(one.title()))
              .findFirst()
              .orElse(entry.value());
    };
  }
}
