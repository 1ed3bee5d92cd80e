package no.trappa.module.pitfalls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.value.Text;

/**
 * Every pitfall that the municipalities have listed.
 *
 * @param answered how many of them have said which they see, none included
 * @param asked how many take part
 */
record OwnRisks(Kind.Register register, List<Pitfall> pitfalls, int answered, int asked) {

  private static final Indicator.Id LIST = new Indicator.Id("own-risks");

  OwnRisks {
    pitfalls = List.copyOf(pitfalls);
  }

  /** Empty where the list is not asked for. */
  static Optional<OwnRisks> of(ModuleOutcome outcome) {
    var module = outcome.input().module();
    return module
        .indicator(LIST)
        .flatMap(list ->
            outcome.indicators().stream()
                .filter(result -> result.indicator().equals(module.reference(list)))
                .findFirst()
                .flatMap(result -> of(list.kind(), result, outcome)));
  }

  private static Optional<OwnRisks> of(Kind kind, IndicatorResult result, ModuleOutcome outcome) {
    var members = outcome.input().situation().members();
    return kind instanceof Kind.Register register
        ? Optional.of(
            new OwnRisks(
                register,
                members.stream().flatMap(member -> listed(register, member, result)).toList(),
                (int) members.stream().filter(member -> rows(member, result).isPresent()).count(),
                members.size()))
        : Optional.empty();
  }

  private static Stream<Pitfall> listed(
      Kind.Register register, Organisation member, IndicatorResult result) {
    return rows(member, result).stream()
        .flatMap(given -> given.rows().stream())
        .map(row -> Pitfall.of(member.name(), register, row));
  }

  private static Optional<AnswerValue.Rows> rows(Organisation member, IndicatorResult result) {
    return result.said().get(Unit.of(member.id())) instanceof AnswerValue.Rows rows
        ? Optional.of(rows)
        : Optional.empty();
  }

  /** The levels that a column's cells can have, lowest first, each with its words. */
  List<Kind.Anchor> levels(Column.Id column) {
    return register
        .column(column)
        .map(Column::kind)
        .filter(Kind.Level.class::isInstance)
        .map(Kind.Level.class::cast)
        .map(Kind.Level::anchors)
        .orElse(List.of());
  }

  /** A description, followed by what it rests on. */
  Text described(Text description) {
    return new Text(
        "%s %d av %d kommuner har svart.".formatted(description.nb(), answered, asked),
        "%s %d av %d kommunar har svart.".formatted(description.nn(), answered, asked),
        "%s %d of %d municipalities have answered.".formatted(description.en(), answered, asked));
  }
}
