package no.trappa.loadtest.figure;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures, each beside its goal. */
public record Report(PrintStream out) {

  public void title(String words) {
    out.printf("%n%s%n", words);
  }

  /** A figure that is good when it is at most its goal. */
  public void atMost(String what, double figure, String unit, double goal) {
    line(what, figure, unit, "goal: at most", goal, figure <= goal);
  }

  /** A figure that is good when it is at least its goal. */
  public void atLeast(String what, double figure, String unit, double goal) {
    line(what, figure, unit, "goal: at least", goal, figure >= goal);
  }

  /** Times whose 95th percentile has a goal. */
  public void times(String what, Times times, double goal) {
    times(what, times);
    atMost("  of which p95", times.percentile(95), "ms", goal);
  }

  public void times(String what, Times times) {
    out.printf(
        Locale.ROOT,
        "  %s: p50 %.1f, p95 %.1f, p99 %.1f, longest %.1f ms (%d times)%n",
        what,
        times.percentile(50),
        times.percentile(95),
        times.percentile(99),
        times.percentile(100),
        times.count());
  }

  public void line(String format, Object... values) {
    out.printf(Locale.ROOT, "  " + format + "%n", values);
  }

  private void line(
      String what, double figure, String unit, String goal, double limit, boolean good) {
    out.printf(
        "  %s: %s %s (%s %s)%s%n",
        what, number(figure), unit, goal, number(limit), good ? "" : "  <-- MISSED");
  }

  private static String number(double figure) {
    var format = figure == Math.rint(figure) ? "%.0f" : figure < 10 ? "%.2f" : "%.1f";
    return String.format(Locale.ROOT, format, figure);
  }
}
