package no.trappa.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Forces what an embedded H2 has committed to disk.
 *
 * <p>{@code CHECKPOINT SYNC} is not enough: H2 hands what was committed to a thread that writes it
 * later, and then forces a file that does not hold it yet. So this waits for that thread first.
 */
final class EmbeddedH2 {

  private EmbeddedH2() {}

  /** Returns when everything committed on any connection is on disk. */
  static void force(Connection connection) throws SQLException {
    var store = store(connection);
    if (store.isPersistent()) {
      store.commit();
      store.executeFilestoreOperation(() -> store.getFileStore().sync());
    }
  }

  private static MVStore store(Connection connection) throws SQLException {
    if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session) {
      return session.getDatabase().getStore().getMvStore();
    }
    throw new IllegalStateException("H2 is used embedded, or not at all");
  }
}
