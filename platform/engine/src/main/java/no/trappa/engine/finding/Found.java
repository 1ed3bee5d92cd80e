package no.trappa.engine.finding;

import java.util.List;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Text;
import no.trappa.engine.tally.AskedIndicator;

/** Findings that the engine makes itself, named by the indicator and what is the matter. */
final class Found {

  private Found() {}

  static Finding about(
      AskedIndicator asked,
      Finding.Kind kind,
      Rule.Severity severity,
      String matter,
      Unit unit,
      Text says,
      List<Trigger> triggers) {
    return new Finding(
        kind,
        severity,
        asked.ref().module().value(),
        asked.ref().indicator().value() + ":" + matter,
        unit,
        says,
        triggers);
  }

  /** The unit's own answer as what it follows from; no value where it is withheld. */
  static List<Trigger> trigger(AskedIndicator asked, Unit unit, Score score) {
    return List.of(new Trigger(asked.in(unit), score.known()));
  }
}
