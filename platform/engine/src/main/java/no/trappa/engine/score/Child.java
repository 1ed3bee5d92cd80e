package no.trappa.engine.score;

import java.util.Optional;
import no.trappa.api.definition.Placement;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;

/**
 * One of the scores that a group combines.
 *
 * @param placement what it counts for there
 * @param reach between which values it lies
 */
record Child(Score score, Placement placement, Reach reach) {

  Fraction weight() {
    return placement.weight().orElse(Fraction.ONE);
  }

  /** What it cannot exceed, whatever the missing answers say. */
  Optional<Fraction> most() {
    return switch (score) {
      case Score.Scored scored -> Optional.of(scored.value());
      case Score.Withheld withheld -> withheld.atMost().or(reach::ceiling);
      case Score.NotApplicable _ -> Optional.empty();
    };
  }

  boolean isWithheld() {
    return score instanceof Score.Withheld;
  }
}
