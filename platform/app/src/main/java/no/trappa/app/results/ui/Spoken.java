package no.trappa.app.results.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Kind;

/** Answers as a reader says them. */
record Spoken(Wording words) {

  /**
   * The answer to a question of the kind; without one, options and entries are called by their ids.
   */
  String of(Optional<Kind> kind, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Words(var said) -> said;
      case AnswerValue.On(var day) -> words.say(day);
      case AnswerValue.Rows(var rows) -> rows(kind, rows);
      case AnswerValue.Chosen chosen -> options(kind, chosen);
      case AnswerValue.Level(var level) -> words.figure(level);
      case AnswerValue.Quantity(var number) -> words.figure(number);
      case AnswerValue.DontKnow _ -> words.say("reason.dont-know");
      case AnswerValue.NotApplicable _ -> words.say("not-applicable");
    };
  }

  /** What a row is about. */
  String subject(Kind.Register register, Row row) {
    return switch (row.subject()) {
      case Row.Subject.Own(var title) -> title;
      case Row.Subject.Picked(var entry) ->
          register
              .catalogue()
              .entry(entry)
              .map(one -> words.say(one.title()))
              .orElse(entry.value());
    };
  }

  private String rows(Optional<Kind> kind, List<Row> rows) {
    return rows.isEmpty() || !(kind.orElse(null) instanceof Kind.Register register)
        ? words.say("said.no-rows")
        : rows.stream().map(row -> subject(register, row)).collect(Collectors.joining(", "));
  }

  private String options(Optional<Kind> kind, AnswerValue.Chosen chosen) {
    return kind.stream()
        .flatMap(
            one -> one instanceof Kind.Choice choice ? choice.options().stream() : Stream.empty())
        .filter(option -> chosen.options().contains(option.id()))
        .map(option -> words.say(option.text()))
        .collect(Collectors.joining(", "));
  }
}
