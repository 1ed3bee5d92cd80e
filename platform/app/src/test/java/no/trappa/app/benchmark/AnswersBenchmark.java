package no.trappa.app.benchmark;

import java.io.PrintStream;
import java.util.Arrays;
import no.trappa.app.evaluation.AnswersAtOnce;
import no.trappa.app.store.Database;

/**
 * 300 answers at the same moment, each acknowledged after its commit was forced to disk.
 *
 * <p>Not with JMH: what counts is the slowest of a crowd, from a database that grows as it would in
 * use.
 */
final class AnswersBenchmark {

  private static final int WARM_UP = 10;
  private static final int ROUNDS = 20;
  private static final double MOST_P95 = 50;

  private AnswersBenchmark() {}

  static void run(PrintStream out) throws InterruptedException {
    try (var answers = new AnswersAtOnce(Database.H2.fresh())) {
      for (var revision = 0; revision < WARM_UP; revision++) {
        answers.together(revision);
      }
      var times = new long[ROUNDS][];
      for (var round = 0; round < ROUNDS; round++) {
        times[round] = answers.together(WARM_UP + round);
      }
      var all = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
      var last = Arrays.stream(times).mapToLong(one -> one[one.length - 1]).sorted().toArray();
      var single = answers.oneByOne(WARM_UP + ROUNDS);
      out.println("300 answers at once, acknowledged after the forced commit (H2):");
      out.printf(
          "  one answer: p50 %.1f ms, p95 %.1f ms, max %.1f ms (aim: p95 under %.0f ms)%n",
          millis(all, 50), millis(all, 95), millis(all, 100), MOST_P95);
      out.printf("  all 300: p50 %.1f ms, p95 %.1f ms%n", millis(last, 50), millis(last, 95));
      out.printf(
          "  one by one: %.0f ms for 300, p50 %.2f ms each; together they take %.2f of that%n",
          Arrays.stream(single).sum() / 1e6,
          millis(single, 50),
          (double) last[last.length / 2] / Arrays.stream(single).sum());
    }
  }

  private static double millis(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
