package no.trappa.module.strategy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;

/**
 * What it would take to choose alike on one theme, and what it would give.
 *
 * @param camps who has chosen each option, the largest first
 */
record Harmonising(Theme theme, List<Camp> camps) {

  /** The order of a ranking: most gained for each change, then most gained. */
  static final Comparator<Harmonising> MOST_FIRST =
      Comparator.comparing(Harmonising::gainForEachChange)
          .thenComparingInt(Harmonising::apart)
          .reversed();

  Harmonising {
    camps = List.copyOf(camps);
  }

  /** Those that have chosen the same. */
  record Camp(Kind.Option.Id option, List<Unit> units) {
    Camp {
      units = List.copyOf(units);
    }

    int size() {
      return units.size();
    }
  }

  static Harmonising of(Theme theme) {
    var byOption =
        theme.chosen().entrySet().stream()
            .collect(
                groupingBy(
                    entry -> entry.getValue().value(),
                    TreeMap::new,
                    mapping(Map.Entry::getKey, toList())));
    var camps =
        byOption.entrySet().stream()
            .map(entry -> new Camp(new Kind.Option.Id(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparingInt(Camp::size).reversed())
            .toList();
    return new Harmonising(theme, camps);
  }

  boolean isNeeded() {
    return camps.size() > 1;
  }

  /** How many pairs of parties can be compared. */
  int pairs() {
    return pairsAmong(theme.chosen().size());
  }

  /** How many of those pairs have chosen differently, and would become alike. */
  int apart() {
    return pairs() - camps.stream().mapToInt(camp -> pairsAmong(camp.size())).sum();
  }

  private static int pairsAmong(int parties) {
    return parties * (parties - 1) / 2;
  }

  /** The fewest that must change for all to be alike. */
  int changes() {
    return theme.chosen().size() - camps.getFirst().size();
  }

  /** Pairs that become alike for each party that changes. */
  Fraction gainForEachChange() {
    return Fraction.of(apart(), changes());
  }

  /** What most have chosen; empty where two options have equally many. */
  Optional<Camp> most() {
    return camps.get(0).size() > camps.get(1).size() ? Optional.of(camps.get(0)) : Optional.empty();
  }

  /** Those that have not chosen what most have. */
  List<Unit> others() {
    return camps.stream().skip(1).flatMap(camp -> camp.units().stream()).sorted().toList();
  }
}
