package no.trappa.engine.content.module;

import java.util.List;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Scale;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/**
 * Scores are combined only where that means something: on one scale, and by a mean only where
 * levels have a distance (Stevens, On the theory of scales of measurement, 1946).
 */
final class CombinationCheck {

  private CombinationCheck() {}

  static void check(Value how, Combination score, List<Indicator> indicators) {
    var scales =
        indicators.stream().flatMap(indicator -> Scales.of(indicator).stream()).distinct().toList();
    var ordinal = scales.stream().filter(scale -> scale.kind() == Scale.Kind.ORDINAL).findFirst();
    if (score == Combination.MEAN && ordinal.isPresent()) {
      how.refuse(FaultCode.MEAN_OF_ORDINAL, ordinal.get().id());
    }
    scales.stream()
        .filter(scale -> !scale.levels().equals(scales.getFirst().levels()))
        .findFirst()
        .ifPresent(other -> how.refuse(FaultCode.MIXED_SCALES, scales.getFirst().id(), other.id()));
  }
}
