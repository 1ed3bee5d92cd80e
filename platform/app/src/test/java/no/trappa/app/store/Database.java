package no.trappa.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** The databases the store's tests run on. */
public enum Database {
  H2 {
    @Override
    String copy() throws IOException {
      var folder = Files.createTempDirectory("trappa");
      Files.copy(Migrated.H2, folder.resolve("trappa.mv.db"));
      return "jdbc:h2:" + folder.resolve("trappa");
    }
  },
  POSTGRESQL {
    @Override
    String copy() throws SQLException {
      var name = "trappa_" + COPIES.incrementAndGet();
      Migrated.execute("CREATE DATABASE " + name + " TEMPLATE template_of_trappa");
      return Migrated.POSTGRESQL.getJdbcUrl("postgres", name);
    }
  };

  private static final AtomicInteger COPIES = new AtomicInteger();

  /** The address of a copy of the migrated database. */
  abstract String copy() throws IOException, SQLException;

  /** A new database of this kind, with all tables and nothing in them. */
  public HikariDataSource fresh() {
    try {
      return open(copy());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The database at the address, as it is. */
  public static HikariDataSource open(String address) {
    var source = new HikariDataSource();
    source.setJdbcUrl(address);
    source.setMinimumIdle(1);
    return source;
  }

  /** Makes all tables. */
  public static void migrate(HikariDataSource source) {
    Flyway.configure().dataSource(source).load().migrate();
  }
}
