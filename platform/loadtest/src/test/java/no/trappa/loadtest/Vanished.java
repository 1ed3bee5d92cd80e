package no.trappa.loadtest;

import java.time.Duration;
import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.scenario.Hall;

/** A hall whose phones are all gone at once, and say nothing. */
final class Vanished {

  private static final int PEOPLE = 300;
  private static final Duration AT_MOST = Duration.ofMinutes(5);
  private static final Duration WATCHED = Duration.ofSeconds(10);

  private Vanished() {}

  static void run(Stage stage, Report report) throws InterruptedException {
    var trial = stage.trial();
    report.title("All phones of a hall of " + PEOPLE + " vanish without goodbye");
    try (var hall = Hall.fill(trial, PEOPLE)) {
      hall.answer(2);
      Memory.tell(report, trial.host().usage());
      var start = System.nanoTime();
      var letGo = hall.vanishes(AT_MOST);
      report.line(
          letGo
              ? "the host let go of the last after %.0f s (goal: at most %d)"
              : "after %.0f s the host still holds some (goal: none after %d)  <-- MISSED",
          (System.nanoTime() - start) / 1e9,
          AT_MOST.toSeconds());
      var before = trial.host().usage();
      Thread.sleep(WATCHED);
      var busy = trial.host().usage().cpuSince(before);
      report.line(
          "then it takes %.1f %% of one processor", 100.0 * busy.toNanos() / WATCHED.toNanos());
      Memory.tell(report, trial.host().usage());
    }
  }
}
