package no.trappa.engine.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.condition.Mentions;
import no.trappa.engine.gate.Demand;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;

/** Which indicators a computed level looks at, be it through other computed ones. */
final class Sensitive {

  private final Questionnaire questionnaire;

  Sensitive(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Those of the demands that may change without being lifted themselves. */
  List<Demand> among(List<Demand> demands, Set<IndicatorRef> lifted) {
    return demands.stream()
        .filter(demand -> demand.asked().isComputed())
        .filter(demand -> looksAt(demand.asked()).stream().anyMatch(lifted::contains))
        .toList();
  }

  Set<IndicatorRef> looksAt(AskedIndicator asked) {
    var seen = new HashSet<IndicatorRef>();
    collect(asked, seen);
    return seen;
  }

  private void collect(AskedIndicator asked, Set<IndicatorRef> seen) {
    if (seen.add(asked.ref()) && asked.indicator().kind() instanceof Kind.Computed computed) {
      computed.levels().stream()
          .flatMap(level -> Mentions.of(level.when()))
          .map(QuestionRef::indicator)
          .flatMap(ref -> questionnaire.indicator(ref).stream())
          .forEach(other -> collect(other, seen));
    }
  }
}
