package no.trappa.app.catalog;

import java.util.List;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.app.language.Messages;
import no.trappa.engine.fault.Fault;

/** Why a file is broken, in every language. */
record Reasons(Messages messages) {

  /** One of the catalog's own sentences. */
  Text text(String key, Object... arguments) {
    return new Text(
        messages.say(Language.NB, key, arguments),
        messages.say(Language.NN, key, arguments),
        messages.say(Language.EN, key, arguments));
  }

  /** What the reader found, each with its line; warnings do not break a file. */
  static List<Text> of(List<Fault> faults) {
    return faults.stream().filter(fault -> !fault.isWarning()).map(Reasons::of).toList();
  }

  private static Text of(Fault fault) {
    return new Text(fault.line(Language.NB), fault.line(Language.NN), fault.line(Language.EN));
  }
}
