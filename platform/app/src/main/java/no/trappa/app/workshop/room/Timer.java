package no.trappa.app.workshop.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The time a room gives itself. It tells; it takes no answer away. */
public sealed interface Timer {

  /** How long is left, never less than nothing; empty when nothing is counted. */
  default Optional<Duration> left(Instant now) {
    return switch (this) {
      case Off() -> Optional.empty();
      case Running(var ends) ->
          Optional.of(ends.isAfter(now) ? Duration.between(now, ends) : Duration.ZERO);
      case Held(var left) -> Optional.of(left);
    };
  }

  default boolean isRunning() {
    return this instanceof Running;
  }

  default Timer held(Instant now) {
    return left(now).<Timer>map(Held::new).orElseGet(Off::new);
  }

  default Timer resumed(Instant now) {
    return switch (this) {
      case Held(var left) -> new Running(now.plus(left));
      case Off _, Running _ -> this;
    };
  }

  default Timer longer(Duration more, Instant now) {
    var left = left(now).orElse(Duration.ZERO).plus(more);
    return switch (this) {
      case Held _ -> new Held(left);
      case Off _, Running _ -> new Running(now.plus(left));
    };
  }

  record Off() implements Timer {}

  record Running(Instant ends) implements Timer {}

  /** It stands still while the room pauses. */
  record Held(Duration left) implements Timer {}
}
