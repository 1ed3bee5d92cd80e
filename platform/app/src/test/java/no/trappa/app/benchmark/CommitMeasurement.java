package no.trappa.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * What it costs H2 to commit answers, and to force them: run by hand, for the decision record.
 *
 * <p>Run it under {@code strace -f -c -e trace=fsync,fdatasync} to see which way forces anything.
 */
final class CommitMeasurement {

  private static final int ANSWERS = 3_000;

  private CommitMeasurement() {}

  /** One way to make answers durable. */
  private record Way(String name, String settings, String afterCommit, int together) {}

  private static final Way[] WAYS = {
    new Way("as H2 comes, one at a time", "", "", 1),
    new Way("WRITE_DELAY=0, one at a time", ";WRITE_DELAY=0", "", 1),
    new Way("CHECKPOINT, one at a time", "", "CHECKPOINT", 1),
    new Way("CHECKPOINT SYNC, one at a time", "", "CHECKPOINT SYNC", 1),
    new Way("CHECKPOINT SYNC, 30 together", "", "CHECKPOINT SYNC", 30),
    new Way("CHECKPOINT SYNC, 300 together", "", "CHECKPOINT SYNC", 300),
    new Way("WRITE_DELAY=0 + CHECKPOINT SYNC, 300", ";WRITE_DELAY=0", "CHECKPOINT SYNC", 300),
  };

  /** With an argument, only the ways whose name contains it. */
  public static void main(String[] arguments) throws IOException, SQLException {
    System.out.println("way | commits | p50 ms | p95 ms | max ms | answers/s | bytes/answer");
    for (var way : WAYS) {
      if (arguments.length == 0 || way.name().contains(arguments[0])) {
        var folder = Files.createTempDirectory("commits");
        measure(way, folder.resolve("warm-up"));
        System.out.println(measure(way, folder.resolve("measured")));
      }
    }
  }

  private static String measure(Way way, Path file) throws IOException, SQLException {
    try (var connection = DriverManager.getConnection("jdbc:h2:" + file + way.settings())) {
      prepare(connection);
      var before = size(file);
      var times = new long[ANSWERS / way.together()];
      var began = System.nanoTime();
      for (var i = 0; i < times.length; i++) {
        var start = System.nanoTime();
        commit(connection, way);
        times[i] = System.nanoTime() - start;
      }
      var seconds = (System.nanoTime() - began) / 1e9;
      return line(way, times, seconds, size(file) - before);
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE answers (tap UUID PRIMARY KEY, participant UUID NOT NULL,
            question VARCHAR(200) NOT NULL, revision BIGINT NOT NULL, answer TEXT NOT NULL,
            UNIQUE (participant, question, revision))
          """);
      statement.execute("CHECKPOINT SYNC");
    }
    connection.setAutoCommit(false);
  }

  private static void commit(Connection connection, Way way) throws SQLException {
    try (var insert = connection.prepareStatement("INSERT INTO answers VALUES (?, ?, ?, 1, ?)")) {
      for (var i = 0; i < way.together(); i++) {
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, UUID.randomUUID());
        insert.setString(3, "preconditions/own-gain");
        insert.setString(4, "3");
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
    if (!way.afterCommit().isEmpty()) {
      try (var statement = connection.createStatement()) {
        statement.execute(way.afterCommit());
      }
    }
  }

  private static String line(Way way, long[] times, double seconds, long grown) {
    Arrays.sort(times);
    return "%s | %d | %.2f | %.2f | %.2f | %.0f | %d"
        .formatted(
            way.name(),
            times.length,
            times[times.length / 2] / 1e6,
            times[times.length * 95 / 100] / 1e6,
            times[times.length - 1] / 1e6,
            ANSWERS / seconds,
            grown / ANSWERS);
  }

  private static long size(Path file) throws IOException {
    return Files.size(Path.of(file + ".mv.db"));
  }
}
