package no.trappa.loadtest;

import java.util.Optional;
import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.host.Usage;

/** Tells what memory the host holds, where the machine says so. */
final class Memory {

  private static final int MOST = 450;

  private Memory() {}

  static void tell(Report report, Usage usage) {
    usage
        .resident()
        .ifPresentOrElse(
            bytes -> report.atMost("memory of the process", mebibytes(bytes), "MiB", MOST),
            () -> report.line("memory of the process: this machine does not tell"));
    report.line("  at most so far %s MiB, heap %s MiB", told(usage.most()), told(usage.heap()));
  }

  private static String told(Optional<Long> bytes) {
    return bytes.map(number -> "%.0f".formatted(mebibytes(number))).orElse("?");
  }

  private static double mebibytes(long bytes) {
    return bytes / 1024.0 / 1024.0;
  }
}
