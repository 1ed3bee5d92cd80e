package no.trappa.engine.content.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/**
 * The scales of a module by name.
 *
 * @param byName empty for one whose definition is at fault
 */
record Scales(Map<String, Optional<Scale>> byName) {

  /** For a scale that could not be read; what lies on it is not checked. */
  private static final Scale STAND_IN =
      new Scale(new Scale.Id("missing"), Scale.Kind.ORDINAL, List.of(Fraction.ZERO, Fraction.ONE));

  List<Scale> all() {
    return byName.values().stream().flatMap(Optional::stream).toList();
  }

  /** The scale a value names. */
  Scale named(Value value) {
    var word = value.word();
    if (word.isPresent() && !byName.containsKey(word.get())) {
      value.refuseWord(FaultCode.UNKNOWN_SCALE, word.get(), List.copyOf(byName.keySet()));
    }
    return word.flatMap(name -> byName.getOrDefault(name, Optional.empty())).orElse(STAND_IN);
  }

  /** The scale of an indicator, unless it has none or that could not be read. */
  static Optional<Scale> of(Indicator indicator) {
    return indicator.scale().filter(Scales::isKnown);
  }

  static boolean isKnown(Scale scale) {
    return !scale.equals(STAND_IN);
  }

  /** Notes a level that does not lie on the scale. */
  static void requireLevel(Value value, Fraction level, Scale scale) {
    if (isKnown(scale) && !scale.levels().contains(level)) {
      value.refuse(FaultCode.NOT_ON_SCALE, level, scale.id(), join(scale.levels()));
    }
  }

  static String join(List<Fraction> levels) {
    return String.join(", ", levels.stream().map(Fraction::toString).toList());
  }
}
