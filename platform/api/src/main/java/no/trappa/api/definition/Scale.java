package no.trappa.api.definition;

import java.util.List;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Slug;

/**
 * The values a level may take, lowest first.
 *
 * <p>An ordinal scale says which value is higher, not by how much: it has no mean. A numeric scale
 * has one.
 */
public record Scale(Id id, Kind kind, List<Fraction> levels) {

  public Scale {
    levels = List.copyOf(levels);
    if (levels.size() < 2) {
      throw new IllegalArgumentException("a scale has at least two levels");
    }
    for (var i = 1; i < levels.size(); i++) {
      if (!levels.get(i - 1).isBelow(levels.get(i))) {
        throw new IllegalArgumentException("a scale's levels rise");
      }
    }
  }

  public Fraction lowest() {
    return levels.getFirst();
  }

  public Fraction highest() {
    return levels.getLast();
  }

  /** The next level down; the lowest stays where it is. */
  public Fraction below(Fraction level) {
    return levels.reversed().stream()
        .filter(candidate -> candidate.isBelow(level))
        .findFirst()
        .orElse(lowest());
  }

  /** How many steps of the scale lie between two of its levels. */
  public int steps(Fraction one, Fraction other) {
    return Math.abs(levels.indexOf(one) - levels.indexOf(other));
  }

  /** Whether levels have a distance as well as an order. */
  public enum Kind {
    ORDINAL,
    NUMERIC
  }

  /** A scale's readable id within its module. */
  public record Id(String value) {
    public Id {
      Slug.require("scale", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
