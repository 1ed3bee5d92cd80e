package no.trappa.api.result;

import java.time.LocalDate;
import java.util.List;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.StepRef;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/**
 * How a value came about, down to the answers.
 *
 * <p>{@link #value} is worked out from the parts each time, so a score that does not follow from
 * its own trace cannot be made.
 */
public sealed interface Trace {

  Fraction value();

  /** An answer of record that one voice gave for its unit. */
  record Given(Place place, Source source, Fraction value, LocalDate on) implements Trace {}

  /** Whose answer is the unit's. */
  enum Source {
    AGREED,
    RESPONSIBLE,
    COUNTERPART
  }

  /**
   * The lower median of so many of a unit's respondents. How many gave each value is not in it:
   * that is for {@link Tally}, which knows what may be shown.
   */
  record LowerMedian(Place place, Fraction value, int respondents) implements Trace {
    public LowerMedian {
      if (respondents < 1) {
        throw new IllegalArgumentException("a median needs an answer");
      }
    }
  }

  /** The lowest of the parts. */
  record Minimum(List<Trace> parts) implements Trace {
    public Minimum {
      parts = some(parts);
    }

    @Override
    public Fraction value() {
      var lowest = parts.getFirst().value();
      for (var part : parts) {
        lowest = lowest.min(part.value());
      }
      return lowest;
    }
  }

  /** The mean of the parts. */
  record Mean(List<Trace> parts) implements Trace {
    public Mean {
      parts = some(parts);
    }

    @Override
    public Fraction value() {
      return new Sum(parts).value().dividedBy(Fraction.of(parts.size()));
    }
  }

  /** The sum of the parts. */
  record Sum(List<Trace> parts) implements Trace {
    public Sum {
      parts = some(parts);
    }

    @Override
    public Fraction value() {
      return parts.stream().map(Trace::value).reduce(Fraction.ZERO, Fraction::plus);
    }
  }

  /** The mean of the parts, each by its weight. */
  record WeightedMean(List<Weighted> parts) implements Trace {

    public WeightedMean {
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("nothing follows from no parts");
      }
      parts = List.copyOf(parts);
    }

    @Override
    public Fraction value() {
      var sum = Fraction.ZERO;
      var weights = Fraction.ZERO;
      for (var part : parts) {
        sum = sum.plus(part.trace().value().times(part.weight()));
        weights = weights.plus(part.weight());
      }
      return sum.dividedBy(weights);
    }
  }

  /** A part, and how much it weighs; above 0. */
  record Weighted(Fraction weight, Trace trace) {}

  /**
   * The highest stage of which all parts are in place, and of all stages below it.
   *
   * @param lowest the level while the first stage is not complete
   * @param met the level at which a part is in place
   * @param stages rising; what could not be told is left out where it does not decide
   */
  record Staged(Fraction lowest, Fraction met, List<Stage> stages) implements Trace {

    public Staged {
      stages = List.copyOf(stages);
    }

    @Override
    public Fraction value() {
      var reached = lowest;
      for (var stage : stages) {
        if (stage.parts().stream().anyMatch(part -> part.value().isBelow(met))) {
          return reached;
        }
        reached = stage.level();
      }
      return reached;
    }
  }

  /** One stage, and what belongs to it. */
  record Stage(Fraction level, List<Trace> parts) {

    public Stage {
      parts = List.copyOf(parts);
    }
  }

  /** How many rows of a unit's register are meant, and which. */
  record Counted(Place place, List<String> rows) implements Trace {

    public Counted {
      rows = List.copyOf(rows);
    }

    @Override
    public Fraction value() {
      return Fraction.of(rows.size());
    }
  }

  /** One cell of a unit's register. */
  record Cell(Place place, String row, Column.Id column, Fraction value) implements Trace {}

  /** One value as a share of another. */
  record Ratio(Trace part, Trace whole) implements Trace {
    @Override
    public Fraction value() {
      return part.value().dividedBy(whole.value());
    }
  }

  /** How many of the units reach what is required of them. */
  record Share(int reached, int of) implements Trace {
    @Override
    public Fraction value() {
      return Fraction.of(reached, of);
    }
  }

  /** A fact, and what those say who confirm it. */
  record Confirmed(Trace fact, List<Trace> confirmations) implements Trace {
    public Confirmed {
      confirmations = List.copyOf(confirmations);
    }

    @Override
    public Fraction value() {
      return fact.value();
    }
  }

  /** The evidence is too old: the level next below counts. */
  record Expired(Trace before, Fraction value, LocalDate evidence) implements Trace {}

  /** A computed level: its condition is the first that holds for these answers. */
  record Derived(Fraction value, Text because, List<Trigger> from) implements Trace {
    public Derived {
      from = List.copyOf(from);
    }
  }

  /** What a step would lead to, in a what-if. */
  record Assumed(Place place, Fraction value, StepRef step) implements Trace {}

  private static List<Trace> some(List<Trace> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("nothing follows from no parts");
    }
    return List.copyOf(parts);
  }
}
