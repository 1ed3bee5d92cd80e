package no.trappa.app.results.ui;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.IndicatorResult;

/** What the units answered in words or by a choice. */
final class SaidPanel extends Panel {

  private final Wording words;

  SaidPanel(Wording words) {
    super("said", words.say("said.title"));
    this.words = words;
    lead(words.say("said.lead"));
    answers(words).forEach(this::show);
  }

  static List<IndicatorResult> answers(Wording words) {
    return words.outcome().result().modules().stream()
        .flatMap(module -> module.indicators())
        .filter(indicator -> !indicator.said().isEmpty())
        .toList();
  }

  private void show(IndicatorResult indicator) {
    var register = register(indicator);
    if (register.isPresent()) {
      var lists = new RegisterTables(words, indicator.indicator(), register.get());
      indicator.said().forEach((unit, value) -> add(lists.of(unit, value)));
    } else {
      add(table(indicator).captioned());
    }
  }

  private Optional<Kind.Register> register(IndicatorResult indicator) {
    return words
        .outcome()
        .definitions()
        .indicator(indicator.indicator())
        .map(Indicator::kind)
        .filter(Kind.Register.class::isInstance)
        .map(Kind.Register.class::cast);
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
    var kind = words.outcome().definitions().indicator(indicator.indicator()).map(Indicator::kind);
    return new Spoken(words).of(kind, value);
  }
}
