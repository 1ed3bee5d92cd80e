package no.trappa.app.workshop.room;

import java.time.Instant;
import java.util.Optional;

/**
 * A question that was put to the room.
 *
 * @param round which asking of it this is, from 1
 * @param revealedAt when it was shown how people divide in this round; empty before
 */
public record Asked(int round, Step step, Optional<Instant> revealedAt) {

  static final Asked FIRST = new Asked(1, Step.ANSWERING, Optional.empty());

  Asked revealed(Instant at) {
    return new Asked(round, Step.REVEALED, Optional.of(at));
  }

  Asked to(Step next) {
    return new Asked(round, next, revealedAt);
  }

  Asked again() {
    return new Asked(round + 1, Step.ANSWERING, Optional.empty());
  }
}
