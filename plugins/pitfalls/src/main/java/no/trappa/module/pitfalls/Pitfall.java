package no.trappa.module.pitfalls;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/**
 * One pitfall that one municipality sees.
 *
 * @param likelihood on the register's scale; empty where it is not judged
 * @param owner who follows it up
 */
record Pitfall(
    String municipality,
    Text title,
    Optional<Fraction> likelihood,
    Optional<Fraction> consequence,
    Optional<String> owner,
    Optional<String> measure,
    Optional<LocalDate> reviewed) {

  static final Column.Id LIKELIHOOD = new Column.Id("likelihood");
  static final Column.Id CONSEQUENCE = new Column.Id("consequence");

  static Pitfall of(String municipality, Kind.Register register, Row row) {
    return new Pitfall(
        municipality,
        title(register, row.subject()),
        level(row, LIKELIHOOD),
        level(row, CONSEQUENCE),
        words(row, new Column.Id("owner")),
        words(row, new Column.Id("measure")),
        day(row, new Column.Id("reviewed")));
  }

  boolean isAt(Fraction likely, Fraction serious) {
    return likelihood.filter(likely::equals).isPresent()
        && consequence.filter(serious::equals).isPresent();
  }

  private static Text title(Kind.Register register, Row.Subject subject) {
    return switch (subject) {
      case Row.Subject.Picked(var entry) ->
          register
              .catalogue()
              .entry(entry)
              .map(picked -> picked.title())
              .orElse(Text.same(entry.value()));
      case Row.Subject.Own(var title) -> Text.same(title);
    };
  }

  private static Optional<Fraction> level(Row row, Column.Id column) {
    return cell(row, column)
        .filter(AnswerValue.Level.class::isInstance)
        .map(AnswerValue.Level.class::cast)
        .map(AnswerValue.Level::value);
  }

  private static Optional<String> words(Row row, Column.Id column) {
    return cell(row, column)
        .filter(AnswerValue.Words.class::isInstance)
        .map(AnswerValue.Words.class::cast)
        .map(AnswerValue.Words::words);
  }

  private static Optional<LocalDate> day(Row row, Column.Id column) {
    return cell(row, column)
        .filter(AnswerValue.On.class::isInstance)
        .map(AnswerValue.On.class::cast)
        .map(AnswerValue.On::day);
  }

  private static Optional<AnswerValue> cell(Row row, Column.Id column) {
    return Optional.ofNullable(row.cells().get(column));
  }
}
