package no.trappa.app.workshop;

import java.util.List;
import java.util.function.Predicate;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;

/**
 * What was filled in for one part; the same content is always the same record.
 *
 * @param answers the chosen values, or the one field's text; without blank ones
 * @param instead {@link #DONT_KNOW} or {@link #NOT_APPLICABLE}; empty without
 * @param reason why it does not apply; empty otherwise
 * @param rows those of a register that say anything; empty for other questions
 */
public record Filled(List<String> answers, String instead, String reason, List<FilledRow> rows) {

  /** Stands for "don't know"; no id of an option and no level looks like it. */
  public static final String DONT_KNOW = "?";

  /** Stands for "not applicable". */
  public static final String NOT_APPLICABLE = "-";

  /** Stands for a register that nothing belongs in. */
  public static final String NONE = "0";

  public static final Filled NOTHING = new Filled(List.of(), "", "");

  public Filled {
    answers = List.copyOf(answers);
    rows = rows.stream().filter(Predicate.not(FilledRow::isBlank)).toList();
  }

  Filled(List<String> answers, String instead, String reason) {
    this(answers, instead, reason, List.of());
  }

  /** The rows of a register, or what stands in their place. */
  public static Filled rows(List<FilledRow> rows, String instead, String reason) {
    return new Filled(
        List.of(), instead, instead.equals(NOT_APPLICABLE) ? reason.strip() : "", rows);
  }

  /** Reads the fields of a part; among choices, what stands in their place is a choice too. */
  public static Filled sent(Kind kind, List<String> answers, String instead, String reason) {
    var given =
        answers.stream().map(String::strip).filter(answer -> !answer.isEmpty()).sorted().toList();
    var stands =
        kind instanceof Kind.Level || kind instanceof Kind.Choice
            ? given.stream().filter(Filled::standsInstead).findFirst().orElse(instead)
            : instead;
    var remaining =
        stands.equals(instead)
            ? given
            : given.stream().filter(Predicate.not(stands::equals)).toList();
    return new Filled(remaining, stands, stands.equals(NOT_APPLICABLE) ? reason.strip() : "");
  }

  /**
   * What must have been filled in to give this answer, with numbers as the language writes them.
   */
  public static Filled of(AnswerValue value, Language language) {
    return switch (value) {
      case AnswerValue.Level(var level) -> one(level.toString());
      case AnswerValue.Quantity(var quantity) -> one(decimal(quantity, language));
      case AnswerValue.Chosen(var options) ->
          new Filled(options.stream().map(Object::toString).sorted().toList(), "", "");
      case AnswerValue.Words(var words) -> one(words);
      case AnswerValue.On(var day) -> one(day.toString());
      case AnswerValue.Rows(var rows) -> rows(rows, language);
      case AnswerValue.DontKnow _ -> new Filled(List.of(), DONT_KNOW, "");
      case AnswerValue.NotApplicable(var reason) -> new Filled(List.of(), NOT_APPLICABLE, reason);
    };
  }

  private static Filled rows(List<Row> rows, Language language) {
    var filled = rows.stream().map(row -> FilledRow.of(row, language)).toList();
    return new Filled(List.of(), rows.isEmpty() ? NONE : "", "", filled);
  }

  /** A number as the language writes it: 2,5 in Norwegian, 2.5 in English. */
  public static String decimal(Fraction number, Language language) {
    var digits = number.rounded(6).stripTrailingZeros().toPlainString();
    return language == Language.EN ? digits : digits.replace('.', ',');
  }

  /** The first answer, or nothing. */
  public String answer() {
    return answers.isEmpty() ? "" : answers.getFirst();
  }

  private static Filled one(String answer) {
    return new Filled(List.of(answer), "", "");
  }

  private static boolean standsInstead(String value) {
    return value.equals(DONT_KNOW) || value.equals(NOT_APPLICABLE);
  }
}
