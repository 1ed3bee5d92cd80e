package no.trappa.engine.content.module;

import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Staging;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.fault.FaultCode;

/**
 * Reads what an indicator or a group counts for in the group around it.
 *
 * @param score how that group combines
 * @param staging how it counts when it is staged
 */
record PlacementReader(Combination score, Optional<Staging> staging) {

  /** A weight or a stage, where the group around it needs one; elsewhere neither is known. */
  Placement placement(Fields fields) {
    return switch (score) {
      case WEIGHTED_MEAN -> new Placement(Optional.of(weight(fields)), Optional.empty());
      case STAGED -> new Placement(Optional.empty(), Optional.of(stage(fields)));
      case MINIMUM, MEAN, SUM, POSITION -> Placement.PLAIN;
    };
  }

  private static Fraction weight(Fields fields) {
    var value = fields.required("weight");
    var weight = Plain.numberIfAny(value);
    if (weight.isPresent() && !Fraction.ZERO.isBelow(weight.get())) {
      value.refuse(FaultCode.NOT_POSITIVE, weight.get());
    }
    return weight.filter(Fraction.ZERO::isBelow).orElse(Fraction.ONE);
  }

  private Fraction stage(Fields fields) {
    var value = fields.required("stage");
    var stage = Plain.number(value);
    staging
        .map(Staging::scale)
        .filter(Scales::isKnown)
        .ifPresent(scale -> {
          Scales.requireLevel(value, stage, scale);
          if (stage.equals(scale.lowest())) {
            value.refuse(FaultCode.LOWEST_STAGE, stage);
          }
        });
    return stage;
  }

  /** What has no level counts for nothing, and takes neither. */
  Placement placement(Fields fields, Optional<Scale> scale) {
    return scale.isPresent() ? placement(fields) : Placement.PLAIN;
  }
}
