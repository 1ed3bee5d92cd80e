package no.trappa.engine.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Fraction;
import no.trappa.engine.tally.Questionnaire;

/** What the assessment's gate requires of each indicator in this situation. */
public final class Requirements {

  private final Gate.Id gate;
  private final Map<IndicatorRef, Fraction> levels = new HashMap<>();

  public Requirements(Questionnaire questionnaire, Situation situation) {
    gate = questionnaire.definitions().assessment().gate(situation.phase());
    questionnaire
        .indicators()
        .forEach(asked ->
            required(asked.indicator(), gate, situation)
                .ifPresent(level -> levels.put(asked.ref(), level)));
  }

  /** The gate they are those of. */
  public Gate.Id gate() {
    return gate;
  }

  /** The level required; empty where nothing is, a required level of 0 included. */
  public Optional<Fraction> of(IndicatorRef indicator) {
    return Optional.ofNullable(levels.get(indicator));
  }

  private static Optional<Fraction> required(
      Indicator indicator, Gate.Id gate, Situation situation) {
    return indicator.required().stream()
        .filter(one -> one.levels().containsKey(gate) && situation.matches(one.when()))
        .reduce((_, last) -> last)
        .flatMap(one -> Optional.ofNullable(one.levels().get(gate)))
        .filter(Fraction.ZERO::isBelow);
  }
}
