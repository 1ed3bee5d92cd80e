package no.trappa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CannotStartTest {

  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void theFolders() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    Files.createDirectory(folder.resolve("modules"));
    Files.createDirectory(folder.resolve("assessments"));
  }

  @Test
  void onAPortThatIsTaken() throws IOException {
    try (var taken = new ServerSocket(0)) {
      var port = taken.getLocalPort();

      assertThat(start("--server.port=" + port))
          .isEqualTo(
              new Outcome(
                  3, "port " + port + " is taken by another program. Choose another with --port."));
    }
  }

  @Test
  void withASettingThatMakesNoSense() {
    assertThat(start("--server.port=eighty"))
        .isEqualTo(new Outcome(2, "the setting server.port cannot be \"eighty\"."));
  }

  @Test
  void inADataFolderThatIsAFile() throws IOException {
    Files.delete(data);
    Files.writeString(data, "no folder");

    assertThat(start("--server.port=0"))
        .isEqualTo(
            new Outcome(
                4,
                "the data folder " + data + " cannot be written to. Choose another with --data."));
  }

  @Test
  void onADatabaseThatIsInUse() throws Exception {
    try (var _ = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("trappa"))) {
      assertThat(start("--server.port=0"))
          .isEqualTo(
              new Outcome(
                  5,
                  "the database is in use by another Trappa. Stop that one, or choose another"
                      + " --data."));
    }
  }

  @Test
  void onADatabaseFromANewerTrappa() throws IOException {
    var url = "jdbc:h2:file:" + data.resolve("trappa");
    var newer = Files.createDirectory(folder.resolve("newer"));
    Files.writeString(newer.resolve("V999999__newer.sql"), "create table newer (id int);");
    Flyway.configure()
        .dataSource(url, "trappa", "")
        .locations("classpath:db/migration", "filesystem:" + newer)
        .load()
        .migrate();

    assertThat(start("--server.port=0"))
        .isEqualTo(
            new Outcome(
                6,
                "the database is from a newer Trappa (it has change 999999). Start that one, or"
                    + " choose another --data."));
  }

  @Test
  void withoutTheFolderOfModules() throws IOException {
    var modules = folder.resolve("modules");
    Files.delete(modules);

    assertThat(start("--server.port=0"))
        .isEqualTo(
            new Outcome(
                7,
                "the modules folder "
                    + modules
                    + " is not there. Start with ./trappa run, or set trappa.modules."));
  }

  private record Outcome(int exitCode, String sentence) {}

  private Outcome start(String... more) {
    var failure = catchRuntimeException(() -> TrappaApplication.start(arguments(more)));
    var reason = CannotStart.because(failure).orElseThrow(() -> new AssertionError(failure));
    return new Outcome(reason.exitCode(), String.valueOf(reason.getMessage()));
  }

  private String[] arguments(String... more) {
    var always =
        Stream.of(
            "--spring.datasource.url=jdbc:h2:file:" + data.resolve("trappa"),
            "--trappa.data=" + data,
            "--trappa.modules=" + folder.resolve("modules"),
            "--trappa.assessments=" + folder.resolve("assessments"));
    return Stream.concat(always, Stream.of(more)).toArray(String[]::new);
  }
}
