package no.trappa.engine.content.module;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads a level's anchors: one for each level of the scale, lowest first. */
final class AnchorReader {

  private AnchorReader() {}

  static List<Kind.Anchor> anchors(Value value, Scale scale) {
    var seen = new HashSet<Fraction>();
    var anchors = value.list(one -> one.record(fields -> anchor(fields, scale, seen)));
    var levels = anchors.stream().map(Kind.Anchor::value).toList();
    if (value.isList() && Scales.isKnown(scale)) {
      requireAll(value, levels, scale);
    }
    return anchors;
  }

  private static Kind.Anchor anchor(Fields fields, Scale scale, Set<Fraction> seen) {
    var written = fields.required("value");
    var level = Plain.number(written);
    Scales.requireLevel(written, level, scale);
    if (!seen.add(level)) {
      written.refuse(FaultCode.LEVEL_TWICE, level);
    }
    return new Kind.Anchor(level, fields.required("text").text());
  }

  private static void requireAll(Value value, List<Fraction> levels, Scale scale) {
    var missing = scale.levels().stream().filter(level -> !levels.contains(level)).toList();
    if (!missing.isEmpty()) {
      value.refuse(FaultCode.MISSING_ANCHOR, Scales.join(missing), scale.id());
    } else if (!levels.stream().sorted().toList().equals(levels)) {
      value.refuse(FaultCode.ANCHORS_OUT_OF_ORDER, Scales.join(scale.levels()));
    }
  }
}
