package no.trappa.app.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.trappa.app.TrappaApplication;

/** The host in a process of its own, which can be killed as a machine is: without a word. */
public final class HostProcess implements AutoCloseable {

  private static final String RUNS = "Participants ";
  private static final String PASSWORD = "with password ";
  private static final long PATIENCE_SECONDS = 120;

  private final Path data;
  private final int port;
  private final CompletableFuture<String> password = new CompletableFuture<>();
  private Process process;

  private HostProcess(Path data, int port) throws IOException {
    this.data = data;
    this.port = port;
    this.process = start();
  }

  /** Starts with nothing in the data folder, and waits until the host says that it runs. */
  public static HostProcess on(Path data) throws IOException {
    return new HostProcess(data, freePort());
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** What the host printed the first time it started. */
  public String password() {
    return password.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Kills the process on the spot and starts it again on the same data and port. */
  public void killAndRestart() throws IOException {
    process.destroyForcibly().onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    process = start();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static int freePort() throws IOException {
    try (var free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private Process start() throws IOException {
    var root = Path.of(System.getProperty("trappa.root", "../..")).toAbsolutePath().normalize();
    var started =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    TrappaApplication.class.getName(),
                    "--server.port=" + port,
                    "--trappa.data=" + data,
                    "--trappa.modules="
                        + System.getProperty("trappa.modules", root.resolve("target/modules") + ""),
                    "--trappa.assessments="
                        + root.resolve("platform/app/target/test-classes/assessments"),
                    "--trappa.empty=true"))
            .redirectErrorStream(true)
            .start();
    var runs = new CompletableFuture<Void>();
    Thread.ofVirtual().start(() -> listen(started, runs));
    runs.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    return started;
  }

  /** Reads all that is said, so that the process never waits for a reader. */
  private void listen(Process started, CompletableFuture<Void> runs) {
    var said = new StringBuilder();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.contains(RUNS)) {
          runs.complete(null);
        } else if (line.contains(PASSWORD)) {
          password.complete(line.substring(line.indexOf(PASSWORD) + PASSWORD.length()).strip());
        }
      }
    } catch (IOException ended) {
      said.append(new UncheckedIOException(ended));
    }
    runs.completeExceptionally(new AssertionError("the host ended:\n" + said));
  }
}
