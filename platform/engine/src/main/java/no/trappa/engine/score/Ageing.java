package no.trappa.engine.score;

import java.time.LocalDate;
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

  Trace apply(Question question, Trace trace, LocalDate evidence) {
    return question
        .scale()
        .flatMap(scale ->
            question
                .indicator()
                .expires()
                .filter(expiry -> isTooOld(expiry, trace, evidence))
                .map(_ -> lowered(scale, trace, evidence)))
        .orElse(trace);
  }

  private boolean isTooOld(Expiry expiry, Trace trace, LocalDate evidence) {
    return trace.value().isAtLeast(expiry.level())
        && evidence.plus(expiry.after()).isBefore(reference);
  }

  private static Trace lowered(Scale scale, Trace trace, LocalDate evidence) {
    return new Trace.Expired(trace, scale.below(trace.value()), evidence);
  }
}
