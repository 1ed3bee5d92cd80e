package no.trappa.loadtest.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a process takes of the machine; empty where this machine does not tell.
 *
 * @param cpu all of its time on processors so far
 * @param resident bytes of memory it holds now
 * @param most bytes of memory it ever held
 * @param heap bytes in use on its heap, dead objects included
 */
public record Usage(
    Optional<Duration> cpu, Optional<Long> resident, Optional<Long> most, Optional<Long> heap) {

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  static Usage of(ProcessHandle process) {
    var status = status(process.pid());
    return new Usage(
        process.info().totalCpuDuration(),
        kilobytes(status, "VmRSS"),
        kilobytes(status, "VmHWM"),
        heap(process.pid()));
  }

  /** The time on processors since then; nothing where this machine does not tell. */
  public Duration cpuSince(Usage before) {
    return cpu.orElse(Duration.ZERO).minus(before.cpu.orElse(Duration.ZERO));
  }

  /** Linux keeps it in a file; elsewhere nothing is known. */
  private static String status(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/status"));
    } catch (IOException _) {
      return "";
    }
  }

  private static Optional<Long> kilobytes(String status, String name) {
    var found = Pattern.compile(name + ":\\s+(\\d+) kB").matcher(status);
    return found.find() ? Optional.of(Long.parseLong(found.group(1)) * 1024) : Optional.empty();
  }

  private static Optional<Long> heap(long pid) {
    try {
      var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      var asked =
          new ProcessBuilder(jcmd, Long.toString(pid), "GC.heap_info")
              .redirectErrorStream(true)
              .start();
      return sum(new String(asked.getInputStream().readAllBytes(), UTF_8));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** The generations of a heap are told apart; what holds classes is no part of it. */
  private static Optional<Long> sum(String told) {
    var heap = told.lines().filter(line -> !line.contains("etaspace") && !line.contains("class"));
    var used = heap.map(USED::matcher).filter(line -> line.find()).map(line -> line.group(1));
    return used.map(Long::parseLong).reduce(Long::sum).map(kilobytes -> kilobytes * 1024);
  }
}
