package no.trappa.app.shell;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the database as the log may have it: where and of what kind, without its words,
 * which repeat what was to be stored.
 */
final class WithoutWords extends Exception {

  private WithoutWords(Throwable failure) {
    super(kind(failure), rest(failure.getCause()));
    setStackTrace(failure.getStackTrace());
  }

  /** The failure itself where the database has no part in it. */
  static Throwable of(Throwable failure) {
    var causes = Stream.iterate(failure, one -> one != null, Throwable::getCause);
    return causes.anyMatch(SQLException.class::isInstance) ? new WithoutWords(failure) : failure;
  }

  private static @Nullable WithoutWords rest(@Nullable Throwable cause) {
    return cause == null ? null : new WithoutWords(cause);
  }

  private static String kind(Throwable failure) {
    var name = failure.getClass().getName();
    return failure instanceof SQLException told ? name + " " + told.getSQLState() : name;
  }
}
