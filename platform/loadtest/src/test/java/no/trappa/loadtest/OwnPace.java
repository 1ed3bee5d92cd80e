package no.trappa.loadtest;

import java.time.Duration;
import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.scenario.SelfPaced;

/** Assessments that people go through by themselves, each tap saved by itself. */
final class OwnPace {

  private static final int PEOPLE = 20;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration LENGTH = Duration.ofSeconds(20);

  private OwnPace() {}

  static void run(Stage stage, Report report) throws InterruptedException {
    var trial = stage.trial();
    report.title(PEOPLE + " people at a time, 30 questions each, as fast as they can");
    SelfPaced.run(trial, PEOPLE, WARM_UP);
    var before = trial.host().usage();
    var paced = SelfPaced.run(trial, PEOPLE, LENGTH);
    var busy = trial.host().usage().cpuSince(before);
    report.atLeast("assessments completed", paced.perSecond(), "a second", 30);
    report.times("tap to receipt, forced to disk", paced.taps(), 50);
    report.line(
        "of the host's processors: %.1f ms for each assessment",
        busy.toNanos() / 1e6 / paced.completed());
    Memory.tell(report, trial.host().usage());
  }
}
