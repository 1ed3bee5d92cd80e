package no.trappa.app.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down who tries one password after the other, for each name and never for a whole address: a
 * town hall shares one. A name nobody has is treated alike, so that nobody learns which names
 * exist.
 */
class Patience {

  private static final int FREE = 5;
  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int NAMES_REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Failures> failures = new LinkedHashMap<>();

  Patience(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant next) {}

  /**
   * Counts an attempt before it is looked at, so that many at once are no way around; how long to
   * wait when it comes too early, zero when it may be tried.
   */
  synchronized Duration attempt(String name) {
    var now = clock.instant();
    var before = failures.getOrDefault(key(name), new Failures(0, now));
    if (now.isBefore(before.next())) {
      return Duration.between(now, before.next());
    }
    forgetTheOldest();
    var count = before.count() + 1;
    failures.remove(key(name));
    failures.put(key(name), new Failures(count, now.plus(pause(count))));
    return Duration.ZERO;
  }

  synchronized void succeeded(String name) {
    failures.remove(key(name));
  }

  private static Duration pause(int count) {
    if (count < FREE) {
      return Duration.ZERO;
    }
    var doubled = SHORTEST.multipliedBy(1L << Math.min(count - FREE, 10));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  private void forgetTheOldest() {
    if (failures.size() >= NAMES_REMEMBERED) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
