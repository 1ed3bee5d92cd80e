package no.trappa.app.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

  private final Hands clock = new Hands();
  private final Guesses guesses = new Guesses(clock);

  @Test
  void aSlipOfTheFingerCostsNothing() {
    assertThat(guesses.wrong("one")).isZero();
    assertThat(guesses.wrong("one")).isZero();
  }

  @Test
  void theSameBrowserWaitsLongerEachTime() {
    var waits = IntStream.range(0, 8).mapToObj(_ -> guesses.wrong("one")).toList();

    assertThat(waits).isSorted();
    assertThat(waits.getLast()).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void aHallThatMistypesIsNotHeldBack() {
    var waits = IntStream.range(0, 60).mapToObj(person -> guesses.wrong("person " + person));

    assertThat(waits).allMatch(Duration::isZero);
  }

  @Test
  void whoThrowsTheTokenAwayIsSlowedDownWithEverybody() {
    IntStream.range(0, 150).forEach(guess -> guesses.wrong("token " + guess));

    assertThat(guesses.wrong("another token")).isGreaterThan(Duration.ofSeconds(4));
  }

  @Test
  void nobodyWaitsLongerThanFiveSeconds() {
    IntStream.range(0, 1000).forEach(_ -> guesses.wrong("one"));

    assertThat(guesses.wrong("one")).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aMinuteLaterItIsForgotten() {
    IntStream.range(0, 200).forEach(_ -> guesses.wrong("one"));
    clock.now = clock.now.plusSeconds(61);

    assertThat(guesses.wrong("one")).isZero();
  }

  private static final class Hands extends Clock {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
