package no.trappa.engine.condition;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.trappa.api.result.Place;
import no.trappa.api.result.Trigger;

/**
 * Whether a condition holds, and what that follows from.
 *
 * @param triggers the answers that decide it, in order
 * @param missing the places whose answers would decide it, in order
 */
public record Judgement(Truth truth, List<Trigger> triggers, List<Place> missing) {

  public Judgement {
    triggers = triggers.stream().sorted().distinct().toList();
    missing = missing.stream().sorted().distinct().toList();
  }

  public boolean holds() {
    return truth == Truth.TRUE;
  }

  static Judgement known(boolean holds, List<Trigger> triggers) {
    return new Judgement(Truth.of(holds), triggers, List.of());
  }

  static Judgement unknown(List<Place> missing) {
    return new Judgement(Truth.UNKNOWN, List.of(), missing);
  }

  Judgement not() {
    return new Judgement(truth.not(), triggers, missing);
  }

  /** True when all are; one that is false decides it alone. */
  static Judgement all(Collection<Judgement> parts) {
    return combine(parts, Truth.FALSE, Truth.TRUE);
  }

  /** True when one is, and that one decides it alone. */
  static Judgement any(Collection<Judgement> parts) {
    return combine(parts, Truth.TRUE, Truth.FALSE);
  }

  private static Judgement combine(Collection<Judgement> parts, Truth deciding, Truth otherwise) {
    var truths = parts.stream().map(Judgement::truth).toList();
    if (truths.contains(deciding)) {
      return new Judgement(deciding, gather(parts, deciding, Judgement::triggers), List.of());
    }
    if (truths.contains(Truth.UNKNOWN)) {
      return unknown(gather(parts, Truth.UNKNOWN, Judgement::missing));
    }
    return new Judgement(otherwise, gather(parts, otherwise, Judgement::triggers), List.of());
  }

  private static <T> List<T> gather(
      Collection<Judgement> parts, Truth truth, Function<Judgement, List<T>> what) {
    return parts.stream()
        .filter(part -> part.truth() == truth)
        .flatMap(part -> what.apply(part).stream())
        .toList();
  }
}
