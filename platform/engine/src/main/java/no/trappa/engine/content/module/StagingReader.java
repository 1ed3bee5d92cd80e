package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Staging;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads how a staged group counts, and holds what it consists of against it. */
final class StagingReader {

  private final Scales scales;

  StagingReader(Scales scales) {
    this.scales = scales;
  }

  /** Empty where the score is not staged: the keys are then not asked for. */
  Optional<Staging> staging(Fields fields, Combination score) {
    if (score != Combination.STAGED) {
      return Optional.empty();
    }
    var named = fields.required("scale");
    var scale = scales.named(named);
    if (Scales.isKnown(scale) && scale.kind() == Scale.Kind.NUMERIC) {
      named.refuse(FaultCode.NOT_ORDINAL, scale.id());
    }
    return Optional.of(new Staging(scale, Plain.number(fields.required("met"))));
  }

  /** Everything it consists of has the level at which it is in place. */
  static void check(Value met, Staging staging, List<Ground> parts) {
    for (var part : parts) {
      switch (part) {
        case Ground.Levels(var scale) -> Scales.requireLevel(met, staging.met(), scale);
        case Ground.Figures(var group) -> met.refuse(FaultCode.NO_STAGE, group);
      }
    }
  }
}
