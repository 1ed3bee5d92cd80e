package no.trappa.app.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.json.RowsJson;

/** An answer as it is kept: its kind in one column, what it says in the next. */
record StoredValue(String kind, String content) {

  private static final String LEVEL = "level";
  private static final String QUANTITY = "quantity";
  private static final String CHOSEN = "chosen";
  private static final String WORDS = "words";
  private static final String DAY = "day";
  private static final String ROWS = "rows";
  private static final String DONT_KNOW = "dont-know";
  private static final String NOT_APPLICABLE = "not-applicable";

  static StoredValue of(AnswerValue value) {
    return switch (value) {
      case AnswerValue.Level(var level) -> new StoredValue(LEVEL, level.toString());
      case AnswerValue.Quantity(var quantity) -> new StoredValue(QUANTITY, quantity.toString());
      case AnswerValue.Chosen(var options) ->
          new StoredValue(
              CHOSEN,
              options.stream()
                  .map(Kind.Option.Id::value)
                  .sorted()
                  .collect(Collectors.joining(" ")));
      case AnswerValue.Words(var words) -> new StoredValue(WORDS, words);
      case AnswerValue.On(var day) -> new StoredValue(DAY, day.toString());
      case AnswerValue.Rows(var rows) -> new StoredValue(ROWS, RowsJson.write(rows));
      case AnswerValue.DontKnow() -> new StoredValue(DONT_KNOW, "");
      case AnswerValue.NotApplicable(var reason) -> new StoredValue(NOT_APPLICABLE, reason);
    };
  }

  AnswerValue value() {
    return switch (kind) {
      case LEVEL -> new AnswerValue.Level(Fraction.parse(content));
      case QUANTITY -> new AnswerValue.Quantity(Fraction.parse(content));
      case CHOSEN ->
          new AnswerValue.Chosen(
              Arrays.stream(content.split(" "))
                  .filter(option -> !option.isEmpty())
                  .map(Kind.Option.Id::new)
                  .collect(Collectors.toUnmodifiableSet()));
      case WORDS -> new AnswerValue.Words(content);
      case DAY -> new AnswerValue.On(LocalDate.parse(content));
      case ROWS -> new AnswerValue.Rows(RowsJson.read(content));
      case DONT_KNOW -> new AnswerValue.DontKnow();
      case NOT_APPLICABLE -> new AnswerValue.NotApplicable(content);
      default -> throw new IllegalStateException("no answer is of the kind " + kind);
    };
  }
}
