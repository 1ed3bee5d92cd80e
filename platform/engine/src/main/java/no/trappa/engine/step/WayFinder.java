package no.trappa.engine.step;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.trappa.engine.step.Ways.Choice;

/**
 * Finds what every smallest set holds, and where there is a choice.
 *
 * <p>What has to be taken in any case is taken first. The rest falls into parts that have nothing
 * to do with each other, each small enough to be searched by itself.
 */
final class WayFinder {

  private final Network network;
  private final Aims aims;
  private final BitSet needed = new BitSet();
  private final List<Choice> choices = new ArrayList<>();
  private final BitSet example = new BitSet();

  WayFinder(Aims aims) {
    this.network = aims.network();
    this.aims = aims;
    takeWhatAllNeed();
    var start = (BitSet) needed.clone();
    var rest = aims.beyond(start);
    parts(rest, start).forEach(part -> choose(rest.among(part), part, start));
    example.or(needed);
  }

  List<Taking> needed() {
    return takings(needed);
  }

  List<Choice> choices() {
    return choices;
  }

  /** The moves of one whole way: what is needed, and the first of each choice. */
  List<Move> example() {
    return network.of(example);
  }

  /** What all moves that could meet a need have in common, until nothing comes to it. */
  private void takeWhatAllNeed() {
    aims.needs().forEach(movers -> needed.or(network.common(movers)));
  }

  private void choose(Aims own, BitSet part, BitSet start) {
    if (own.areReached(start)) {
      return;
    }
    var found = new WaySearch(own, start).among(part);
    var common = (BitSet) found.sets().getFirst().clone();
    if (found.isSmallest() && found.isComplete()) {
      found.sets().forEach(common::and);
      needed.or(common);
    } else {
      common.clear();
    }
    example.or(found.sets().getFirst());
    var ways =
        found.sets().stream()
            .map(set -> takings(without(set, common)))
            .sorted(comparingLong(WayFinder::differentSteps).thenComparing(List::toString))
            .toList();
    if (!ways.getFirst().isEmpty()) {
      choices.add(new Choice(ways, found.isSmallest(), found.isComplete()));
    }
  }

  /** Moves that have to do with each other: by a need, a computed level, or what comes before. */
  private List<BitSet> parts(Aims rest, BitSet start) {
    var parts = new ArrayList<BitSet>();
    rest.needs().forEach(movers -> join(parts, without(network.closed(movers), start)));
    rest.watches().forEach(watch -> join(parts, without(network.closed(watch.touching()), start)));
    return parts;
  }

  private static void join(List<BitSet> parts, BitSet together) {
    if (together.isEmpty()) {
      return;
    }
    var apart = new ArrayList<BitSet>();
    for (var part : parts) {
      if (part.intersects(together)) {
        together.or(part);
      } else {
        apart.add(part);
      }
    }
    apart.add(together);
    parts.clear();
    parts.addAll(apart);
  }

  private static BitSet without(BitSet set, BitSet others) {
    var left = (BitSet) set.clone();
    left.andNot(others);
    return left;
  }

  private List<Taking> takings(BitSet set) {
    return network.of(set).stream()
        .map(move -> new Taking(move.id().step(), move.id().unit()))
        .sorted()
        .toList();
  }

  private static long differentSteps(List<Taking> way) {
    return way.stream().map(Taking::step).distinct().count();
  }
}
