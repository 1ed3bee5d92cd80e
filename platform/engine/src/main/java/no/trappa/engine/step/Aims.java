package no.trappa.engine.step;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import no.trappa.engine.gate.Demand;
import no.trappa.engine.score.Scores;

/**
 * What a set of moves has to reach.
 *
 * @param needs for each place that some move lifts far enough: the moves that do
 * @param watches computed levels that follow from lifted ones, of those that all moves meet
 */
record Aims(Network network, Scores scores, List<BitSet> needs, List<Watch> watches) {

  /**
   * A computed level that is required.
   *
   * @param touching the moves that lift something it looks at
   */
  record Watch(Demand demand, BitSet touching) {}

  static Aims of(Network network, Scores scores, List<Demand> demands, Sensitive sensitive) {
    var lifted =
        network.moves().stream()
            .flatMap(move -> move.lifts().stream())
            .map(lift -> lift.place().question().indicator())
            .collect(Collectors.toSet());
    var derived = sensitive.among(demands, lifted);
    var after = scores.with(scores.records().assuming(Assumptions.after(network.moves())));
    var needs = new ArrayList<BitSet>();
    for (var demand : demands) {
      if (!derived.contains(demand) && !demand.check(scores).isMet()) {
        needs.add(network.those(move -> lifts(move, demand)));
      }
    }
    return new Aims(
        network,
        scores,
        needs.stream().filter(movers -> !movers.isEmpty()).distinct().toList(),
        derived.stream()
            .filter(demand -> demand.check(after).isMet())
            .map(demand -> new Watch(demand, touching(network, sensitive, demand)))
            .toList());
  }

  private static boolean lifts(Move move, Demand demand) {
    return move.lifts().stream()
        .anyMatch(
            lift -> lift.place().equals(demand.place()) && lift.to().isAtLeast(demand.required()));
  }

  private static BitSet touching(Network network, Sensitive sensitive, Demand demand) {
    var looksAt = sensitive.looksAt(demand.asked());
    return network.those(move ->
        move.lifts().stream()
            .anyMatch(lift -> looksAt.contains(lift.place().question().indicator())));
  }

  /** The same without what a set of moves meets by itself. */
  Aims beyond(BitSet taken) {
    return new Aims(
        network,
        scores,
        needs.stream().filter(movers -> !movers.intersects(taken)).toList(),
        watches);
  }

  /** Those that some of these moves have to do with. */
  Aims among(BitSet moves) {
    return new Aims(
        network,
        scores,
        needs.stream().filter(moves::intersects).toList(),
        watches.stream().filter(watch -> watch.touching().intersects(moves)).toList());
  }

  /** The computed levels that these moves leave too low, as evaluating again shows. */
  List<Watch> missed(BitSet taken) {
    if (watches.isEmpty()) {
      return List.of();
    }
    var moves = network.of(taken);
    var after = scores.with(scores.records().assuming(Assumptions.after(moves)));
    return watches.stream().filter(watch -> !watch.demand().check(after).isMet()).toList();
  }

  boolean areReached(BitSet taken) {
    return needs.stream().allMatch(taken::intersects) && missed(taken).isEmpty();
  }
}
