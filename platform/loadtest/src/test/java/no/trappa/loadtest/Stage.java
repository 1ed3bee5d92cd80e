package no.trappa.loadtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import no.trappa.loadtest.host.HostProcess;
import no.trappa.loadtest.scenario.Trial;

/** A host on an empty folder, and a facilitator who has started an evaluation on it. */
final class Stage implements AutoCloseable {

  private static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  private final Path data;
  private final Trial trial;
  private final Chromium chromium;
  private final Facilitator facilitator;

  private Stage(Path data, Trial trial, Chromium chromium, Facilitator facilitator) {
    this.data = data;
    this.trial = trial;
    this.chromium = chromium;
    this.facilitator = facilitator;
  }

  static Stage set() throws IOException {
    var data = Files.createTempDirectory("trappa-load");
    var host = HostProcess.on(ROOT, data);
    var chromium = new Chromium();
    try {
      var facilitator = Facilitator.signIn(chromium.browser(), host);
      var code = facilitator.startEvaluation();
      return new Stage(data, Trial.of(host, data, code), chromium, facilitator);
    } catch (RuntimeException failure) {
      chromium.close();
      host.close();
      throw failure;
    }
  }

  Trial trial() {
    return trial;
  }

  Facilitator facilitator() {
    return facilitator;
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    trial.host().close();
    try (var files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(Stage::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
