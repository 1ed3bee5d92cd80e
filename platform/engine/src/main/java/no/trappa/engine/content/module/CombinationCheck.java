package no.trappa.engine.content.module;

import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.definition.Combination;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/**
 * Scores are combined only where that means something: on one scale, and by a mean or a sum only
 * where levels have a distance (Stevens, On the theory of scales of measurement, 1946).
 */
final class CombinationCheck {

  private final Value how;
  private final List<Ground.Levels> levels;
  private final List<Ground.Figures> figures;

  CombinationCheck(Value how, List<Ground> parts) {
    this.how = how;
    this.levels = of(parts, Ground.Levels.class).toList();
    this.figures = of(parts, Ground.Figures.class).toList();
  }

  /** A staged group is held against its own scale instead. */
  void check(Combination score) {
    switch (score) {
      case MINIMUM -> {
        refuseFiguresBesideLevels();
        refuseMixedScales();
      }
      case MEAN, WEIGHTED_MEAN -> {
        refuseOrdinal();
        refuseMixedScales();
      }
      case SUM -> refuseOrdinal();
      case STAGED, POSITION -> {}
    }
  }

  private void refuseOrdinal() {
    ordinal().findFirst().ifPresent(one -> how.refuse(FaultCode.MEAN_OF_ORDINAL, one.scale().id()));
  }

  private void refuseMixedScales() {
    levels.stream()
        .map(Ground.Levels::scale)
        .filter(scale -> !scale.levels().equals(levels.getFirst().scale().levels()))
        .findFirst()
        .ifPresent(other ->
            how.refuse(FaultCode.MIXED_SCALES, levels.getFirst().scale().id(), other.id()));
  }

  private void refuseFiguresBesideLevels() {
    ordinal()
        .findFirst()
        .filter(_ -> !figures.isEmpty())
        .ifPresent(one ->
            how.refuse(
                FaultCode.FIGURES_BESIDE_LEVELS, figures.getFirst().group(), one.scale().id()));
  }

  private Stream<Ground.Levels> ordinal() {
    return levels.stream().filter(Ground.Levels::isOrdinal);
  }

  private static <T extends Ground> Stream<T> of(List<Ground> parts, Class<T> sort) {
    return parts.stream().filter(sort::isInstance).map(sort::cast);
  }
}
