package no.trappa.app.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.engine.fault.Fault;

/** Where a command writes: its result to one stream, and all else it has to say to the other. */
record Terminal(PrintStream result, PrintStream said) {

  /** All is well. */
  static final int FINE = 0;

  /** What was checked has faults. */
  static final int FOUND = 1;

  /** The command was called wrongly, or with files that cannot be used. */
  static final int REFUSED = 2;

  /** The process' own streams, in UTF-8 whatever the machine's habits. */
  static Terminal own() {
    return new Terminal(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  int misuse(Text text, Language language) {
    said.println("trappa: " + text.in(language));
    return REFUSED;
  }

  void faults(List<Fault> faults, Language language) {
    faults.forEach(fault -> said.println(fault.line(language)));
  }
}
