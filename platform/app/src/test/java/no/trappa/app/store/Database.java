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

    @Override
    String empty() throws IOException {
      return "jdbc:h2:" + Files.createTempDirectory("trappa").resolve("trappa");
    }
  },
  POSTGRESQL {
    @Override
    String copy() throws SQLException {
      return create(" TEMPLATE template_of_trappa");
    }

    @Override
    String empty() throws SQLException {
      return create("");
    }

    private static String create(String how) throws SQLException {
      var name = "trappa_" + COPIES.incrementAndGet();
      Migrated.execute("CREATE DATABASE " + name + how);
      return Migrated.POSTGRESQL.getJdbcUrl("postgres", name);
    }
  };

  private static final AtomicInteger COPIES = new AtomicInteger();

  /** The address of a copy of the migrated database. */
  abstract String copy() throws IOException, SQLException;

  /** The address of a database without tables. */
  abstract String empty() throws IOException, SQLException;

  /** A new database of this kind, with all tables and nothing in them. */
  public HikariDataSource fresh() {
    return openAt(this::copy);
  }

  /** A new database as it was after this migration, with nothing in it. */
  public HikariDataSource asOf(String version) {
    var source = openAt(this::empty);
    Flyway.configure().dataSource(source).target(version).load().migrate();
    return source;
  }

  private static HikariDataSource openAt(Place place) {
    try {
      return open(place.address());
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

  private interface Place {
    String address() throws IOException, SQLException;
  }
}
