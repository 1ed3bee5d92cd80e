package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.value.Fraction;

/** The same answer of record in both rounds. */
record Root(Leaf before, Leaf after) {

  boolean hasChanged() {
    return before.differs(after);
  }

  boolean hasOtherVoice() {
    return before.voice().isOther(after.voice());
  }

  boolean tellsOfFew(int smallest) {
    return before.voice().tellsOfFew(after.voice(), smallest);
  }

  /** Whether it would not have fallen but for its age. */
  boolean fellByAge() {
    return before
        .level()
        .flatMap(level -> after.unaged().map(unaged -> unaged.isAtLeast(level)))
        .orElse(false);
  }

  /**
   * Whether there is evidence for so much from after the earlier round, and newer than what it had.
   *
   * @param level what the evidence must be for; empty where it says no level
   */
  boolean isDocumented(Optional<Fraction> level, LocalDate earlierRound) {
    var known =
        before.evidence(Optional.empty()).filter(earlierRound::isBefore).orElse(earlierRound);
    return after.evidence(level).filter(known::isBefore).isPresent();
  }
}
