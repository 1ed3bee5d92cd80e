package no.trappa.engine.fault;

import java.util.Comparator;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/**
 * One thing wrong with a file.
 *
 * @param file the name readers know it by
 * @param path what it concerns, by ids: {@code groups.win-win.indicators.own-gain.help}; empty for
 *     the file as a whole
 * @param message what is wrong and what to do
 */
public record Fault(String file, Position at, String path, FaultCode code, Text message)
    implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparing(Fault::at)
          .thenComparing(Fault::code)
          .thenComparing(Fault::path);

  /**
   * A fault with its words.
   *
   * @param arguments what the code's message speaks of; a {@link Text} is put in by language
   */
  public static Fault of(
      String file, Position at, String path, FaultCode code, Object... arguments) {
    return new Fault(file, at, path, code, FaultTexts.message(code, arguments));
  }

  public boolean isWarning() {
    return code.severity() == FaultCode.Severity.WARNING;
  }

  /** One line as compilers write it: {@code file:line:column: path: message}. */
  public String line(Language language) {
    var where = path.isEmpty() ? "" : path + ": ";
    return file + ":" + at + ": " + where + message.in(language);
  }

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }
}
