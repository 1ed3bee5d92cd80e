package no.trappa.app.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** One database of each kind that every migration has been run on; tests get copies. */
final class Migrated {

  static final Path H2 = h2();
  static final EmbeddedPostgres POSTGRESQL = postgresql();

  private Migrated() {}

  private static Path h2() {
    try {
      var file = Files.createTempDirectory("trappa").resolve("trappa");
      try (var source = Database.open("jdbc:h2:" + file)) {
        Database.migrate(source);
      }
      return Path.of(file + ".mv.db");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static EmbeddedPostgres postgresql() {
    try {
      var server = EmbeddedPostgres.start();
      execute(server, "CREATE DATABASE template_of_trappa");
      try (var source = Database.open(server.getJdbcUrl("postgres", "template_of_trappa"))) {
        Database.migrate(source);
      }
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static void execute(String sql) throws SQLException {
    execute(POSTGRESQL, sql);
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
