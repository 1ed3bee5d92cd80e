package no.trappa.engine.content.vocabulary;

import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Setting;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;

/** Reads the circumstances that something depends on. */
public final class SettingReader {

  private final Words words;

  public SettingReader(Words words) {
    this.words = words;
  }

  /** The setting under {@code when}; any, where there is none. */
  public Setting when(Fields fields) {
    return fields.optional("when").map(this::setting).orElse(Setting.ANY);
  }

  public Setting setting(Value value) {
    return value.record(this::setting);
  }

  public Setting setting(Fields fields) {
    return new Setting(
        fields.optional("phase").map(words::phase),
        fields.optional("ambition").map(value -> Plain.oneOf(value, Ambition.class)),
        fields.optional("model").map(words::model));
  }
}
