package no.trappa.engine.score;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.trappa.api.definition.Expiry;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.Trace;
import no.trappa.engine.tally.Question;

/** Lowers a level by one where its evidence has grown too old by the reference day. */
final class Ageing {

  private final LocalDate reference;

  Ageing(LocalDate reference) {
    this.reference = reference;
  }

  /**
   * Applies the question's expiry.
   *
   * @param evidence the day of the evidence, looked for only where it matters
   */
  Trace apply(Question question, Trace trace, Supplier<LocalDate> evidence) {
    var expiry = question.indicator().expires();
    return question
        .scale()
        .filter(_ -> expiry.filter(one -> trace.value().isAtLeast(one.level())).isPresent())
        .map(scale -> apply(scale, expiry.orElseThrow(), trace, evidence.get()))
        .orElse(trace);
  }

  private Trace apply(Scale scale, Expiry expiry, Trace trace, LocalDate evidence) {
    return evidence.plus(expiry.after()).isBefore(reference)
        ? new Trace.Expired(trace, scale.below(trace.value()), evidence)
        : trace;
  }
}
