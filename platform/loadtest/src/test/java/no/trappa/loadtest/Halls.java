package no.trappa.loadtest;

import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.scenario.Hall;
import no.trappa.loadtest.scenario.Trial;

/** A hall that joins, answers at once, loses its network and comes back. */
final class Halls {

  /** The longest that 95 of 100 may wait for their receipt, by the size of the hall. */
  private static final SequencedMap<Integer, Integer> MILLISECONDS =
      new TreeMap<>(Map.of(100, 60, 300, 200, 1_000, 700));

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 20;

  private Halls() {}

  static void run(Stage stage, Report report) throws Exception {
    var trial = stage.trial();
    for (var size : MILLISECONDS.entrySet()) {
      hall(trial, report, size.getKey(), size.getValue());
    }
  }

  private static void hall(Trial trial, Report report, int people, int milliseconds)
      throws Exception {
    report.title("A hall of " + people + ", everybody at once");
    try (var hall = Hall.fill(trial, people)) {
      report.atMost("all have joined, and see a question", hall.secondsToJoin(), "s", 1);
      hall.answer(WARM_UP);
      var before = trial.host().usage();
      report.times("tap to receipt, forced to disk", hall.answer(ROUNDS), milliseconds);
      var busy = trial.host().usage().cpuSince(before);
      report.line(
          "of the host's processors: %.2f ms for each tap",
          busy.toNanos() / 1e6 / (people * ROUNDS));
      report.atMost("a dropped room follows again", hall.dropAndReturn(), "s", 0.3);
      report.line("find their answer after that: %d of %d", hall.reload(), people);
      Memory.tell(report, trial.host().usage());
    }
  }
}
