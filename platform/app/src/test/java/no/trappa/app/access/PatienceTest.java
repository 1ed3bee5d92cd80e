package no.trappa.app.access;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private Instant now = Instant.parse("2027-03-01T08:00:00Z");
  private final InstantSource time = () -> now;
  private final Patience patience = new Patience(Clock.fixed(now, ZoneOffset.UTC));
  private final Patience aging = new Patience(time.withZone(ZoneOffset.UTC));

  @Test
  void fiveAttemptsAreFree() {
    assertThat(IntStream.range(0, 5).mapToObj(_ -> patience.attempt("kari"))).containsOnly(ZERO);
  }

  @Test
  void theSixthHasToWait() {
    exhaust(patience);

    assertThat(patience.attempt("kari")).isEqualTo(ofSeconds(5));
  }

  @Test
  void letterCaseAndSpacesAreNoWayAround() {
    exhaust(patience);

    assertThat(patience.attempt(" KARI ")).isPositive();
  }

  @Test
  void otherNamesAreNotHeldUp() {
    exhaust(patience);

    assertThat(patience.attempt("ola")).isZero();
  }

  @Test
  void eachFurtherMissDoublesTheWaitUpToFiveMinutes() {
    exhaust(aging);

    assertThat(waits(8))
        .containsExactly(
            ofSeconds(5),
            ofSeconds(10),
            ofSeconds(20),
            ofSeconds(40),
            ofSeconds(80),
            ofSeconds(160),
            ofMinutes(5),
            ofMinutes(5));
  }

  @Test
  void gettingInForgetsTheMisses() {
    exhaust(aging);
    now = now.plus(ofMinutes(5));
    assertThat(aging.attempt("kari")).isZero();

    aging.succeeded("kari");

    assertThat(IntStream.range(0, 5).mapToObj(_ -> aging.attempt("kari"))).containsOnly(ZERO);
  }

  private static void exhaust(Patience patience) {
    IntStream.range(0, 5).forEach(_ -> patience.attempt("kari"));
  }

  private java.util.List<Duration> waits(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> {
          var wait = aging.attempt("kari");
          now = now.plus(wait);
          aging.attempt("kari");
          return wait;
        })
        .toList();
  }
}
