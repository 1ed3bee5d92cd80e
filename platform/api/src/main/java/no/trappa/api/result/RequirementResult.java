package no.trappa.api.result;

import no.trappa.api.value.Fraction;

/**
 * What the gate requires in one place, and whether it is met.
 *
 * @param critical whether this one alone closes the gate
 */
public record RequirementResult(
    Place place, Fraction required, boolean critical, Status status, Score score) {

  /** Whether a requirement is met, and if not, why. */
  public enum Status {
    MET,
    SHORT,
    WITHHELD,
    /** Said not to apply; unmet until the facilitator accepts the reason. */
    NOT_ACCEPTED,
    /** Said not to apply, and accepted: nothing is required. */
    EXEMPT
  }

  public boolean isMet() {
    return status == Status.MET || status == Status.EXEMPT;
  }
}
