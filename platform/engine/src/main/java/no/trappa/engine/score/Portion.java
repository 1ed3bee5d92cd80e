package no.trappa.engine.score;

import java.util.List;
import java.util.Optional;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;

/**
 * One unit's part of a whole that it told as well.
 *
 * @param wholePlace where the whole was asked
 */
record Portion(Score part, Score whole, Place wholePlace) {

  /** The part by the whole; nothing is a share of nothing. */
  Score ratio() {
    return switch (part) {
      case Score.Scored scored -> by(scored);
      case Score.Withheld _, Score.NotApplicable _ -> part;
    };
  }

  private Score by(Score.Scored scored) {
    return switch (whole) {
      case Score.Scored all when all.value().equals(Fraction.ZERO) ->
          new Score.Withheld(
              Score.Reason.MISSING_INPUT,
              List.of(wholePlace),
              Optional.empty(),
              new Coverage(all.coverage().respondents(), 0, 1));
      case Score.Scored all ->
          Score.Scored.of(new Trace.Ratio(scored.trace(), all.trace()), scored.coverage());
      case Score.Withheld _, Score.NotApplicable _ -> whole;
    };
  }
}
