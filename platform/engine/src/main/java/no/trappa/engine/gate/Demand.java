package no.trappa.engine.gate;

import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.score.Scores;
import no.trappa.engine.tally.AskedIndicator;

/** What the gate requires in one place. */
public record Demand(AskedIndicator asked, Place place, Fraction required, boolean critical) {

  public RequirementResult check(Scores scores) {
    var score = scores.at(asked, place.unit());
    return new RequirementResult(place, required, critical, status(score), score);
  }

  private Status status(Score score) {
    return switch (score) {
      case Score.Scored scored -> scored.value().isAtLeast(required) ? Status.MET : Status.SHORT;
      case Score.Withheld _ -> Status.WITHHELD;
      case Score.NotApplicable notApplicable ->
          notApplicable.accepted() ? Status.EXEMPT : Status.NOT_ACCEPTED;
    };
  }
}
