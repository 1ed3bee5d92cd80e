package no.trappa.loadtest.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.trappa.loadtest.wire.Target;

/** The packaged host in a process of its own, started as {@code ./trappa run} starts it. */
public final class HostProcess implements AutoCloseable {

  private static final String RUNS = "Participants ";
  private static final String PASSWORD = "with password ";
  private static final long PATIENCE_SECONDS = 120;

  private final Path root;
  private final Path data;
  private final int port;
  private final CompletableFuture<String> password = new CompletableFuture<>();
  private Process process;

  private HostProcess(Path root, Path data, int port) throws IOException {
    this.root = root;
    this.data = data;
    this.port = port;
    this.process = start();
  }

  /**
   * Starts with nothing in the data folder, and returns when the host says that it runs.
   *
   * @param root the folder of the build, with the packaged host under {@code target}
   */
  public static HostProcess on(Path root, Path data) throws IOException {
    return new HostProcess(root.toAbsolutePath().normalize(), data, freePort());
  }

  public Target target() {
    return new Target(InetAddress.getLoopbackAddress(), port);
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** What the host printed the first time it started. */
  public String password() {
    return password.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  public Usage usage() {
    return Usage.of(process.toHandle());
  }

  /** Ends the process on the spot, as a power cut would. */
  public void kill() {
    process.destroyForcibly().onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Starts again after a kill, on the same data and port. */
  public void restart() throws IOException {
    process = start();
  }

  /** Asks the host to stop, and returns when it has. */
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
    var jar = root.resolve("target/host/trappa-app.jar");
    if (!Files.isRegularFile(jar)) {
      throw new IOException(jar + " is missing: package the host first, as ./trappa test does.");
    }
    var started =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@" + root.resolve("platform/app/src/main/host/java-options"),
                    "-jar",
                    jar.toString(),
                    "--server.port=" + port,
                    "--trappa.data=" + data,
                    "--trappa.modules=" + root.resolve("target/modules"),
                    "--trappa.assessments=" + root.resolve("assessments"),
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
    try (var lines = started.inputReader()) {
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
    runs.completeExceptionally(new IOException("the host ended:\n" + said));
  }
}
