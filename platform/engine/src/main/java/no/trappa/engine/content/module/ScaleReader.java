package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads the scales of a module. */
final class ScaleReader {

  private ScaleReader() {}

  static Scales scales(Fields fields) {
    var scales = new LinkedHashMap<String, Optional<Scale>>();
    fields
        .optional("scales")
        .ifPresent(value ->
            value.entries((key, scale) -> {
              var id = Plain.id(key, Scale.Id::new);
              return scales.put(key.words(), scale.record(keys -> scale(id, keys)));
            }));
    return new Scales(scales);
  }

  private static Optional<Scale> scale(Scale.Id id, Fields fields) {
    var kind = Plain.oneOf(fields.required("kind"), Scale.Kind.class);
    var value = fields.required("levels");
    var written = value.list(Plain::numberIfAny);
    var levels = written.stream().flatMap(Optional::stream).toList();
    if (!value.isList() || levels.size() < written.size()) {
      return Optional.empty();
    }
    return rises(value, levels) ? Optional.of(new Scale(id, kind, levels)) : Optional.empty();
  }

  private static boolean rises(Value value, List<Fraction> levels) {
    if (levels.size() < 2) {
      value.refuse(FaultCode.SCALE_TOO_SHORT);
      return false;
    }
    for (var i = 1; i < levels.size(); i++) {
      if (!levels.get(i - 1).isBelow(levels.get(i))) {
        value.refuse(FaultCode.SCALE_NOT_RISING, levels.get(i - 1), levels.get(i));
        return false;
      }
    }
    return true;
  }
}
