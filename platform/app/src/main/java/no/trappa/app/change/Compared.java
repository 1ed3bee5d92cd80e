package no.trappa.app.change;

import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.engine.change.Comparison;

/**
 * Two evaluations and what changed between them.
 *
 * @param asked what the earlier one asked
 * @param asks what the later one asks
 */
public record Compared(
    Evaluation earlier,
    Evaluation later,
    Definitions asked,
    Definitions asks,
    Comparison comparison) {

  /** As the later one has it; as the earlier one had it where it is gone. */
  public Optional<Indicator> indicator(IndicatorRef ref) {
    return Stream.of(asks, asked).flatMap(one -> one.indicator(ref).stream()).findFirst();
  }

  /** What a unit is called, or was when it was last asked. */
  public String nameOf(Unit unit) {
    return isMemberOf(later, unit) ? later.nameOf(unit) : earlier.nameOf(unit);
  }

  private static boolean isMemberOf(Evaluation evaluation, Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> true;
      case Unit.Of(var organisation) ->
          evaluation.situation().members().stream()
              .anyMatch(member -> member.id().equals(organisation));
    };
  }
}
