package no.trappa.engine.step;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.result.Place;
import no.trappa.api.value.Fraction;
import no.trappa.engine.gate.Demand;
import no.trappa.engine.score.Scores;

/**
 * What would still be unmet, kept up to date while moves are taken away.
 *
 * <p>A place that is lifted itself is met while one move lifts it far enough, so that counting is
 * enough. Only computed levels that look at lifted ones are worked out again.
 */
final class Residual {

  private final Scores scores;
  private final Map<Place, Fraction> required = new HashMap<>();
  private final Map<Place, Integer> lifting = new HashMap<>();
  private final List<Demand> derived;
  private final Set<IndicatorRef> watched;
  private final Set<Place> unmetBefore;

  Residual(Scores scores, Sensitive sensitive, List<Demand> demands, Collection<Move> moves) {
    this.scores = scores;
    this.derived = sensitive.among(demands, lifted(moves));
    this.watched =
        derived.stream()
            .flatMap(demand -> sensitive.looksAt(demand.asked()).stream())
            .collect(Collectors.toSet());
    demands.forEach(demand -> required.put(demand.place(), demand.required()));
    derived.forEach(demand -> required.remove(demand.place()));
    moves.forEach(move -> needed(move).forEach(place -> lifting.merge(place, 1, Integer::sum)));
    this.unmetBefore = unmet(moves);
  }

  /** Takes the moves away unless something would be unmet that is met with them. */
  boolean takeAway(Collection<Move> away, Collection<Move> rest) {
    var counts = new HashMap<Place, Integer>();
    away.forEach(move -> needed(move).forEach(place -> counts.merge(place, 1, Integer::sum)));
    var missed =
        counts.entrySet().stream()
            .anyMatch(entry -> entry.getValue() >= lifting.getOrDefault(entry.getKey(), 0));
    if (missed || (isWatched(away) && !unmetBefore.containsAll(unmet(rest)))) {
      return false;
    }
    counts.forEach((place, times) -> lifting.merge(place, -times, Integer::sum));
    return true;
  }

  /** How many places that fall short the move lifts far enough. */
  long helps(Move move) {
    return needed(move).size();
  }

  private List<Place> needed(Move move) {
    return move.lifts().stream()
        .filter(lift -> {
          var level = required.get(lift.place());
          return level != null && lift.to().isAtLeast(level);
        })
        .map(lift -> lift.place())
        .toList();
  }

  private boolean isWatched(Collection<Move> moves) {
    return lifted(moves).stream().anyMatch(watched::contains);
  }

  private Set<Place> unmet(Collection<Move> moves) {
    if (derived.isEmpty()) {
      return Set.of();
    }
    var after = scores.with(scores.records().assuming(Assumptions.after(moves)));
    var unmet = new HashSet<Place>();
    for (var demand : derived) {
      if (!demand.check(after).isMet()) {
        unmet.add(demand.place());
      }
    }
    return unmet;
  }

  private static Set<IndicatorRef> lifted(Collection<Move> moves) {
    return moves.stream()
        .flatMap(move -> move.lifts().stream())
        .map(lift -> lift.place().question().indicator())
        .collect(Collectors.toSet());
  }
}
