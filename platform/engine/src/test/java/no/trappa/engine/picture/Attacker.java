package no.trappa.engine.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trappa.api.answer.Respondent;
import no.trappa.api.value.Fraction;

/**
 * Adds and subtracts everything that was ever shown, in whatever shares, to find out about few.
 *
 * <p>Each answer stands in some of the sums shown. It is told of by a combination of sums if their
 * shares do not cancel out over those it stands in. Of people whose answers stand in the same sums
 * either all are told of or none.
 */
final class Attacker {

  /** People by where their answers stand: for each answer, the sums it is part of. */
  private final Map<Set<List<Boolean>>, Integer> people = new LinkedHashMap<>();

  /**
   * Sees some sums.
   *
   * @param sums the answers of protected people that each thing shown adds up
   */
  Attacker(List<? extends Collection<Said>> sums) {
    var places = new LinkedHashMap<Respondent, Set<List<Boolean>>>();
    for (var said : new HashSet<>(sums.stream().flatMap(Collection::stream).toList())) {
      places
          .computeIfAbsent(said.by(), _ -> new HashSet<>())
          .add(sums.stream().map(sum -> sum.contains(said)).toList());
    }
    places.values().forEach(place -> people.merge(place, 1, Integer::sum));
  }

  /** Whether some combination tells of somebody, and of fewer people than these. */
  boolean tellsOfFewerThan(int enough) {
    return tellsOf(List.copyOf(people.keySet()), 0, enough - 1, Set.of());
  }

  private boolean tellsOf(
      List<Set<List<Boolean>>> groups, int from, int room, Set<Set<List<Boolean>>> few) {
    if (!few.isEmpty() && tellsOf(few)) {
      return true;
    }
    for (var at = from; at < groups.size(); at++) {
      var size = people.getOrDefault(groups.get(at), 0);
      if (size <= room) {
        var more = new HashSet<>(few);
        more.add(groups.get(at));
        if (tellsOf(groups, at + 1, room - size, more)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether shares exist that cancel out for everybody else, but not for them. */
  private boolean tellsOf(Set<Set<List<Boolean>>> few) {
    var others = new Span();
    people.keySet().stream().filter(group -> !few.contains(group)).forEach(others::addAll);
    return few.stream().flatMap(Set::stream).anyMatch(place -> !others.contains(place));
  }

  /** All vectors that some vectors combine to, exactly. */
  private static final class Span {
    private final List<List<Fraction>> reduced = new ArrayList<>();

    void addAll(Set<List<Boolean>> places) {
      for (var place : places) {
        var rest = rest(place);
        if (leading(rest) < rest.size()) {
          reduced.add(rest);
        }
      }
    }

    boolean contains(List<Boolean> place) {
      var rest = rest(place);
      return leading(rest) == rest.size();
    }

    /** What is left of it when as much as possible is taken away. */
    private List<Fraction> rest(List<Boolean> place) {
      List<Fraction> rest =
          new ArrayList<>(place.stream().map(in -> in ? Fraction.ONE : Fraction.ZERO).toList());
      for (var row : reduced) {
        var lead = leading(row);
        if (!rest.get(lead).equals(Fraction.ZERO)) {
          var share = rest.get(lead).dividedBy(row.get(lead));
          for (var at = 0; at < rest.size(); at++) {
            rest.set(at, rest.get(at).minus(row.get(at).times(share)));
          }
        }
      }
      return rest;
    }

    private static int leading(List<Fraction> vector) {
      var at = 0;
      while (at < vector.size() && vector.get(at).equals(Fraction.ZERO)) {
        at++;
      }
      return at;
    }
  }
}
