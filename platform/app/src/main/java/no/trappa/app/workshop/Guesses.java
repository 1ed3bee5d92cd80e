package no.trappa.app.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How long a wrong code has to wait for its answer.
 *
 * <p>A hall shares one address, so addresses are not counted. What is counted is the browser's own
 * token, and everybody's wrong codes together, which catches who throws the token away. A right
 * code never waits.
 */
@Component
public class Guesses {

  /** Slips of the finger by one person, and by a hall in a minute, that cost nothing. */
  private static final int OWN_FREE = 3;

  private static final int ALL_FREE = 60;
  private static final Duration MEMORY = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int MOST_VISITORS = 10_000;

  private final Clock clock;
  private final Deque<Instant> all = new ArrayDeque<>();
  private final Map<String, Deque<Instant>> own =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_VISITORS;
        }
      };

  Guesses(Clock clock) {
    this.clock = clock;
  }

  /** Notes a wrong code and says how long its answer is held back; at most five seconds. */
  public synchronized Duration wrong(String visitor) {
    var now = clock.instant();
    var everybody = noted(all, now) - ALL_FREE;
    var alone = noted(own.computeIfAbsent(visitor, _ -> new ArrayDeque<>()), now) - OWN_FREE;
    return longer(growing(alone, 500), growing(everybody, 50));
  }

  private static int noted(Deque<Instant> wrongs, Instant now) {
    while (!wrongs.isEmpty() && wrongs.peekFirst().isBefore(now.minus(MEMORY))) {
      wrongs.removeFirst();
    }
    wrongs.addLast(now);
    return wrongs.size();
  }

  private static Duration growing(int tooMany, int milliseconds) {
    return Duration.ofMillis(Math.max(0L, (long) tooMany * milliseconds));
  }

  private static Duration longer(Duration one, Duration other) {
    var longer = one.compareTo(other) > 0 ? one : other;
    return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
  }
}
