package no.trappa.engine.content.module;

import java.util.ArrayList;
import java.util.List;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Scale;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads the levels of a computed indicator, which are tried in order. */
final class DerivedLevelReader {

  private final ConditionReader conditions;
  private final Scale scale;

  DerivedLevelReader(ConditionReader conditions, Scale scale) {
    this.conditions = conditions;
    this.scale = scale;
  }

  List<Kind.DerivedLevel> levels(Value value) {
    var before = new ArrayList<Condition>();
    var levels = value.list(one -> level(one, before));
    if (value.isList() && levels.isEmpty()) {
      value.refuse(FaultCode.EMPTY_LIST);
    }
    return levels;
  }

  private Kind.DerivedLevel level(Value value, List<Condition> before) {
    var level = value.record(this::level);
    if (before.contains(ConditionReader.ALWAYS)) {
      value.refuse(FaultCode.UNREACHABLE_LEVEL);
    } else if (before.contains(level.when())) {
      value.refuse(FaultCode.SAME_CONDITION);
    }
    if (!level.when().equals(ConditionReader.STAND_IN)) {
      before.add(level.when());
    }
    return level;
  }

  private Kind.DerivedLevel level(Fields fields) {
    var written = fields.required("value");
    var level = Plain.number(written);
    Scales.requireLevel(written, level, scale);
    return new Kind.DerivedLevel(
        level, conditions.condition(fields.required("when")), fields.required("text").text());
  }
}
