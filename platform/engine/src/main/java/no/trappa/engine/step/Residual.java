package no.trappa.engine.step;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final IdentityHashMap<Move, List<Need>> lifted = new IdentityHashMap<>();
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
    var needs = new HashMap<Place, Need>();
    demands.forEach(demand -> needs.put(demand.place(), new Need(demand.required())));
    derived.forEach(demand -> needs.remove(demand.place()));
    moves.forEach(move -> lifted.put(move, lifted(move, needs)));
    lifted.values().forEach(Residual::add);
    this.unmetBefore = unmet(moves);
  }

  /** Whether it is the only move left that lifts some place far enough. */
  boolean needs(Move move) {
    return lifted(move).stream().anyMatch(need -> need.moves == 1);
  }

  /** Takes the moves away unless something would be unmet that is met with them. */
  boolean takeAway(Collection<Move> away, Collection<Move> rest) {
    away.forEach(move -> lifted(move).forEach(need -> need.moves--));
    var missed =
        away.stream().flatMap(move -> lifted(move).stream()).anyMatch(need -> need.moves == 0);
    if (missed || (isWatched(away) && !unmetBefore.containsAll(unmet(rest)))) {
      away.forEach(move -> add(lifted(move)));
      return false;
    }
    return true;
  }

  /** How many places that fall short the move lifts far enough. */
  int helps(Move move) {
    return lifted(move).size();
  }

  private List<Need> lifted(Move move) {
    return lifted.getOrDefault(move, List.of());
  }

  private static List<Need> lifted(Move move, Map<Place, Need> needs) {
    return move.lifts().stream()
        .flatMap(lift ->
            Optional.ofNullable(needs.get(lift.place()))
                .filter(need -> lift.to().isAtLeast(need.required))
                .stream())
        .toList();
  }

  private static void add(List<Need> lifted) {
    lifted.forEach(need -> need.moves++);
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

  /** What is required in one place, and how many of the moves left lift it so far. */
  private static final class Need {
    private final Fraction required;
    private int moves;

    Need(Fraction required) {
      this.required = required;
    }
  }
}
