package no.trappa.app.command;

import java.util.function.IntSupplier;
import no.trappa.api.value.Language;

/** Runs a command so that no stack trace reaches whoever started it. */
final class Guard {

  private static final int UNEXPECTED = 3;

  private Guard() {}

  static int run(Terminal terminal, IntSupplier command) {
    try {
      return command.getAsInt();
    } catch (RuntimeException | Error failure) {
      terminal.misuse(Misuse.UNEXPECTED.text(failure), Language.NB);
      return UNEXPECTED;
    }
  }
}
