package no.trappa.engine.content.cursor;

import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.engine.fault.FaultCode;

/** Reads what users read: complete in every language, none of it blank. */
final class Texts {

  private Texts() {}

  static Text read(Fields fields) {
    return new Text(in(Language.NB, fields), in(Language.NN, fields), in(Language.EN, fields));
  }

  private static String in(Language language, Fields fields) {
    var words = fields.optional(language.tag());
    if (words.isEmpty()) {
      fields.owner().refuse(FaultCode.MISSING_LANGUAGE, language.tag());
    }
    return words.map(Value::words).orElse("-");
  }
}
