package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;

/** What stood in one place in one round. */
public sealed interface End {

  /**
   * A level.
   *
   * @param evidence the day of the newest evidence for so much; empty where it is only stated
   */
  record Told(Fraction level, Optional<LocalDate> evidence) implements End {}

  /** No level could be told. */
  record Withheld(Score.Reason reason) implements End {}

  /** The question did not apply. */
  record NotApplicable() implements End {}

  /** Not told here, as it would tell of a few people together with the other round. */
  record KeptBack() implements End {}

  default Optional<Fraction> known() {
    return this instanceof Told(var level, var _) ? Optional.of(level) : Optional.empty();
  }
}
