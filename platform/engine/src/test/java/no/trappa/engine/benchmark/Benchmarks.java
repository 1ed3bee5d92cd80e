package no.trappa.engine.benchmark;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the engine's benchmarks and prints their times and their ratio. */
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(EvaluationBenchmark.class.getName())
            .verbosity(VerboseMode.SILENT)
            .build();
    var results = new Runner(options).run();
    var evaluate = microseconds(results, "evaluate");
    var plain = microseconds(results, "plainLoop");
    System.out.printf(
        Locale.ROOT,
        "engine: one evaluation of 12 organisations x 25 respondents x 120 indicators: %.2f ms"
            + " (goal: under 10); %.1f times a plain loop of %.2f ms (goal: at most 20)%n",
        evaluate / 1000,
        evaluate / plain,
        plain / 1000);
  }

  private static double microseconds(Iterable<RunResult> results, String name) {
    for (var result : results) {
      if (result.getParams().getBenchmark().endsWith("." + name)) {
        return result.getPrimaryResult().getScore();
      }
    }
    throw new IllegalStateException("no result of " + name);
  }
}
