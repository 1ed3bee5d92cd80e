package no.trappa.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledProcessTest {

  private static final String SAVED = "saved ";

  @TempDir Path folder;

  @ParameterizedTest(name = "after {0} answers")
  @ValueSource(ints = {1, 200})
  void noAcknowledgedAnswerIsLostWithIt(int answers) throws Exception {
    var database = "jdbc:h2:" + folder.resolve("trappa");
    var process = start(database);
    var acknowledged = new HashSet<UUID>();
    try (var lines = process.inputReader()) {
      while (acknowledged.size() < answers) {
        readLine(lines, acknowledged);
      }
      process.destroyForcibly().waitFor();
      while (lines.ready()) {
        readLine(lines, acknowledged);
      }
    }

    assertThat(taps(database)).containsAll(acknowledged);
  }

  private static Process start(String database) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            AnsweringProcess.class.getName(),
            database)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void readLine(BufferedReader lines, Set<UUID> acknowledged) throws IOException {
    var line = lines.readLine();
    assertThat(line).as("a line of the process").isNotNull();
    // The last one may be cut off by the kill.
    if (line.startsWith(SAVED) && line.length() == SAVED.length() + 36) {
      acknowledged.add(UUID.fromString(line.substring(SAVED.length())));
    }
  }

  private static Set<UUID> taps(String database) {
    try (var source = Database.open(database)) {
      return new HashSet<>(
          JdbcClient.create(source).sql("SELECT tap FROM answers").query(UUID.class).list());
    }
  }
}
