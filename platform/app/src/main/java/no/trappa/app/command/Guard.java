package no.trappa.app.command;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

/** Runs a command so that no stack trace reaches whoever started it. */
final class Guard {

  private static final int UNEXPECTED = 3;

  private Guard() {}

  static int run(Terminal terminal, List<String> words, IntSupplier command) {
    try {
      return command.getAsInt();
    } catch (RuntimeException | Error failure) {
      var language = Arguments.read(words, Set.of()).language();
      terminal.misuse(Misuse.UNEXPECTED.text(failure), language);
      return UNEXPECTED;
    }
  }
}
