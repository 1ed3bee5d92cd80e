package no.trappa.loadtest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.scenario.Trial;

/** Puts the packaged host under load and prints the figures beside what is aimed at. */
final class Benchmarks {

  private static final Report REPORT = new Report(System.out);

  private static final Map<String, Part> PARTS =
      new TreeMap<>(
          Map.of(
              "1-halls", Halls::run,
              "2-led", Led::run,
              "3-own-pace", OwnPace::run,
              "4-vanished", Vanished::run,
              "5-killed", Killed::run));

  private Benchmarks() {}

  /** One part of the benchmark, on a host of its own. */
  private interface Part {
    void run(Stage stage, Report report) throws Exception;
  }

  /** With arguments, only the parts whose names contain one of them. */
  public static void main(String[] arguments) throws Exception {
    for (var part : PARTS.entrySet()) {
      if (arguments.length == 0 || List.of(arguments).stream().anyMatch(part.getKey()::contains)) {
        run(part.getValue());
      }
    }
  }

  private static void run(Part part) throws Exception {
    try (var stage = Stage.set()) {
      var trial = stage.trial();
      part.run(stage, REPORT);
      tellLosses(trial);
    }
  }

  private static void tellLosses(Trial trial) throws Exception {
    var errors = trial.errors().all();
    errors.stream().limit(5).forEach(error -> REPORT.line("error: %s", error));
    REPORT.atMost("errors", errors.size(), "", 0);
    var count = trial.count();
    REPORT.line("votes acknowledged: %d, in the database: %d", count.acknowledged(), count.saved());
    REPORT.atMost("votes lost", (double) count.lost(), "", 0);
  }
}
