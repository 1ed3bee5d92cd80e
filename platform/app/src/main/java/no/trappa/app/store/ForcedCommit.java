package no.trappa.app.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Forces what has been committed to disk, where the database does not do so by itself.
 *
 * <p>Many who wait at once share one forcing: it covers every commit made before it began.
 */
@Component
class ForcedCommit {

  private static final ConnectionCallback<@Nullable Void> FORCE =
      connection -> {
        EmbeddedH2.force(connection);
        return null;
      };

  private final DatabaseKind database;
  private final JdbcOperations jdbc;
  private final AtomicLong asked = new AtomicLong();
  private final ReentrantLock forcing = new ReentrantLock();
  private long covered;

  ForcedCommit(DatabaseKind database, JdbcOperations jdbc) {
    this.database = database;
    this.jdbc = jdbc;
  }

  /** Returns when everything the caller has committed is on disk. */
  void force() {
    switch (database) {
      case H2 -> forceOnce();
      case POSTGRESQL -> {
        // Its commit returns when the log has been forced.
      }
    }
  }

  private void forceOnce() {
    var mine = asked.incrementAndGet();
    forcing.lock();
    try {
      if (covered < mine) {
        var covers = asked.get();
        jdbc.execute(FORCE);
        covered = covers;
      }
    } finally {
      forcing.unlock();
    }
  }
}
