package no.trappa.engine.content.module;

import java.util.List;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Value;

/** Reads which statements of the source guide something rests on. */
final class Guide {

  private Guide() {}

  static List<String> references(Fields fields) {
    return fields.list("guide", Value::words);
  }
}
