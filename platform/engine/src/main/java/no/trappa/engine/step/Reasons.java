package no.trappa.engine.step;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Rule;
import no.trappa.api.definition.StepRef;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.StepProposal.Why;
import no.trappa.api.value.Fraction;

/** Why a step is proposed: the most pressing of what it does. */
final class Reasons {

  private final Set<Place> critical;
  private final Set<Place> weakest;
  private final Set<Warned> warned;
  private final Set<StepRef> dependedOn;

  /**
   * @param shortfalls what falls short
   * @param findings what modules warn of
   * @param needed every move that is needed
   */
  Reasons(List<RequirementResult> shortfalls, List<Finding> findings, Collection<Move> needed) {
    this.critical =
        shortfalls.stream()
            .filter(RequirementResult::critical)
            .map(RequirementResult::place)
            .collect(Collectors.toSet());
    this.weakest = weakest(shortfalls);
    this.warned =
        findings.stream()
            .filter(finding -> finding.severity().compareTo(Rule.Severity.WARNING) >= 0)
            .flatMap(finding -> finding.triggers().stream())
            .map(trigger -> Warned.at(trigger.place()))
            .collect(Collectors.toSet());
    this.dependedOn = new HashSet<>();
    needed.forEach(move -> move.after().forEach(earlier -> dependedOn.add(earlier.step())));
  }

  /** The places at the lowest level among those that fall short. */
  private static Set<Place> weakest(List<RequirementResult> shortfalls) {
    var lowest =
        shortfalls.stream()
            .flatMap(one -> one.score().known().stream())
            .min(Comparator.<Fraction>naturalOrder());
    return shortfalls.stream()
        .filter(one -> one.score().known().equals(lowest))
        .map(RequirementResult::place)
        .collect(Collectors.toSet());
  }

  Why of(StepRef step, List<Move> moves) {
    var lifted =
        moves.stream().flatMap(move -> move.lifts().stream()).map(lift -> lift.place()).toList();
    if (lifted.stream().anyMatch(critical::contains)) {
      return Why.BLOCKS_THE_GATE;
    }
    if (lifted.stream().anyMatch(weakest::contains)) {
      return Why.WEAKEST_LINK;
    }
    if (dependedOn.contains(step)) {
      return Why.OTHERS_DEPEND_ON_IT;
    }
    if (lifted.stream().map(Warned::at).anyMatch(warned::contains)) {
      return Why.WARNED_OF;
    }
    return moves.getFirst().definition().quick() ? Why.QUICK_WIN : Why.REQUIRED;
  }

  /** A warning may look at one input of what a step lifts. */
  private record Warned(IndicatorRef indicator, Unit unit) {
    static Warned at(Place place) {
      return new Warned(place.question().indicator(), place.unit());
    }
  }
}
