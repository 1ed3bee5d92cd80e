package no.trappa.app.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what failed to the log under a reference that a reader can pass on. */
final class FailureLog {

  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

  private FailureLog() {}

  /** Returns the reference: six characters, to be found in the log. */
  static String keep(String where, Throwable failure) {
    var reference =
        HexFormat.of().withUpperCase().toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
    LOG.error("Failure {} at {}", reference, withoutCode(where), WithoutWords.of(failure));
    return reference;
  }

  /** Whoever has the code can join. */
  private static String withoutCode(String where) {
    return where.replaceFirst("^(/?j/)[^/]+", "$1…");
  }
}
