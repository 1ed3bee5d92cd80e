package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Expiry;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Requirement;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.FaultCode;

/** Reads what an indicator's level is held against: requirements, critical gates, expiry. */
final class LevelReader {

  private final Words words;
  private final Optional<Scale> scale;

  LevelReader(Words words, Optional<Scale> scale) {
    this.words = words;
    this.scale = scale;
  }

  List<Requirement> required(Fields fields) {
    fields.optional("required").ifPresent(this::requireScale);
    return fields.list("required", value -> value.record(this::requirement));
  }

  private Requirement requirement(Fields fields) {
    return new Requirement(
        new SettingReader(words).when(fields),
        levels(fields.required("levels")),
        fields.optional("why").map(Value::text));
  }

  private Map<Gate.Id, Fraction> levels(Value value) {
    var levels = new HashMap<Gate.Id, Fraction>();
    var read = value.entries((gate, level) -> levels.put(words.gate(gate), level(level)));
    if (read.isEmpty() && value.isMapping()) {
      value.refuse(FaultCode.EMPTY_LIST);
    }
    return levels;
  }

  private Fraction level(Value value) {
    var level = Plain.number(value);
    scale.ifPresent(known -> Scales.requireLevel(value, level, known));
    return level;
  }

  List<Gate.Id> critical(Fields fields) {
    fields.optional("critical").ifPresent(this::requireScale);
    return fields.list("critical", words::gate);
  }

  Optional<Expiry> expires(Fields fields) {
    fields.optional("expires").ifPresent(this::requireScale);
    return fields.optional("expires").map(value -> value.record(this::expiry));
  }

  private Expiry expiry(Fields fields) {
    var written = fields.required("level");
    var level = level(written);
    if (scale.filter(Scales::isKnown).map(Scale::lowest).filter(level::equals).isPresent()) {
      written.refuse(FaultCode.LOWEST_EXPIRES, level);
    }
    return new Expiry(level, Plain.period(fields.required("after")));
  }

  private void requireScale(Value value) {
    if (scale.isEmpty()) {
      value.refuse(FaultCode.NEEDS_A_SCALE);
    }
  }
}
