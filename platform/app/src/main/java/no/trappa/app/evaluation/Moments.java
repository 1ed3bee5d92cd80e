package no.trappa.app.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives answers and reveals their times, so that an answer lies before a reveal or after it for
 * ever, whatever the clock does.
 *
 * <p>Asked only while the evaluations are held: between its time and its commit nobody else gets
 * one.
 */
@Component
class Moments {

  /** What the database keeps of a time. */
  private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

  private final RevealTable reveals;
  private final AnswerTable answers;
  private final Clock clock;

  Moments(RevealTable reveals, AnswerTable answers, Clock clock) {
    this.reveals = reveals;
    this.answers = answers;
    this.clock = clock;
  }

  /** For answers to these evaluations: after everything revealed in them. */
  Instant ofAnswers(Collection<Evaluation.Id> held) {
    return later(
        now(), reveals.latest(held).map(revealed -> revealed.plus(TICK)).orElse(Instant.MIN));
  }

  /** For a reveal: no earlier than any answer to the evaluation. */
  Instant ofReveal(Evaluation.Id held) {
    return answers.newest(held).values().stream().reduce(now(), Moments::later);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static Instant later(Instant one, Instant other) {
    return Collections.max(List.of(one, other));
  }
}
