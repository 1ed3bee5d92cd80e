package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** What form the answer to a question takes. */
public sealed interface Kind {

  /**
   * One of a scale's levels, each anchored in observable facts; a level presupposes those below.
   */
  record Level(Scale scale, List<Anchor> anchors) implements Kind {
    public Level {
      anchors = List.copyOf(anchors);
    }
  }

  /** One option, or several. */
  record Choice(List<Option> options, boolean several) implements Kind {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A quantity in the unit named, within the bounds given, both included. */
  record Quantity(Text unit, Optional<Fraction> least, Optional<Fraction> most) implements Kind {}

  /** Words, at most so many characters. */
  record FreeText(int most) implements Kind {}

  /**
   * A level derived from several inputs: the first whose condition holds.
   *
   * <p>A unit without one of the inputs withholds the level; {@code missing} says so in words.
   */
  record Computed(Scale scale, List<Input> inputs, List<DerivedLevel> levels, Text missing)
      implements Kind {
    public Computed {
      inputs = List.copyOf(inputs);
      levels = List.copyOf(levels);
    }
  }

  /** The facts that make a level. */
  record Anchor(Fraction value, Text text) {}

  /** One of a choice's options. */
  record Option(Id id, Text text) {

    /** An option's readable id within its question. */
    public record Id(String value) {
      public Id {
        Slug.require("option", value);
      }

      @Override
      public String toString() {
        return value;
      }
    }
  }

  /** The condition under which a computed level holds. */
  record DerivedLevel(Fraction value, Condition when, Text text) {}
}
