package no.trappa.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import no.trappa.app.powercut.Disk;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedH2Test {

  /** Left to the system: a database whose power was cut is never closed, and may still write. */
  @TempDir(cleanup = CleanupMode.NEVER)
  Path folder;

  private Disk disk = Disk.in(Path.of("none"));
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    disk = Disk.in(folder);
    // Not closed: after a power cut there is nothing to close.
    connection = DriverManager.getConnection(disk.url());
    execute("CREATE TABLE answers (answer INTEGER)");
    EmbeddedH2.force(connection);
  }

  @AfterEach
  void letWritesGo() {
    disk.release();
  }

  @Test
  void whatIsForcedSurvivesThePowerCut() throws Exception {
    execute("INSERT INTO answers VALUES (3)");
    EmbeddedH2.force(connection);

    assertThat(answersAfterPowerCut()).isEqualTo(1);
  }

  @Test
  void whatIsOnlyCommittedDoesNot() throws Exception {
    execute("SET WRITE_DELAY 0");
    execute("INSERT INTO answers VALUES (3)");

    assertThat(answersAfterPowerCut()).isZero();
  }

  @Test
  void forcingWaitsForWhatAnotherThreadIsAboutToWrite() throws Exception {
    execute("INSERT INTO answers VALUES (3)");
    disk.holdWrites();
    handOverToTheBackgroundWriter();

    var forced = CompletableFuture.runAsync(this::force);
    assertThat(forced).isNotDone();
    disk.release();

    assertThat(forced).succeedsWithin(Duration.ofSeconds(10));
    assertThat(answersAfterPowerCut()).isEqualTo(1);
  }

  /** As H2 does every half second, and whenever much has been written. */
  private void handOverToTheBackgroundWriter() throws SQLException {
    var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    session.getDatabase().getStore().getMvStore().tryCommit();
  }

  private void force() {
    try {
      EmbeddedH2.force(connection);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private int answersAfterPowerCut() throws Exception {
    var survivors = folder.resolve("survivors");
    disk.cutPower(survivors);
    try (var again = DriverManager.getConnection("jdbc:h2:" + survivors.resolve("trappa"));
        var statement = again.createStatement();
        var count = statement.executeQuery("SELECT COUNT(*) FROM answers")) {
      count.next();
      return count.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
