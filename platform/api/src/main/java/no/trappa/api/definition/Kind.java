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

  /** A day. */
  record Date() implements Kind {}

  /**
   * Rows picked from a catalogue, each entry at most once, with cells that may be left empty.
   *
   * @param own whether a row may also be written in by hand
   * @param most how many rows there may be
   */
  record Register(Catalogue catalogue, boolean own, int most, List<Column> columns)
      implements Kind {
    public Register {
      columns = List.copyOf(columns);
    }

    public Optional<Column> column(Column.Id wanted) {
      return columns.stream().filter(column -> column.id().equals(wanted)).findFirst();
    }
  }

  /**
   * A level derived from several inputs: the first whose condition holds.
   *
   * <p>A unit without one of the inputs withholds the level; {@code missing} says so in words.
   *
   * @param rows quantities worked out from registers, beside what is asked here
   */
  record Computed(
      Scale scale,
      List<Input> inputs,
      List<RowQuantity> rows,
      List<DerivedLevel> levels,
      Text missing)
      implements Kind {
    public Computed {
      inputs = List.copyOf(inputs);
      rows = List.copyOf(rows);
      levels = List.copyOf(levels);
    }
  }

  /** The facts that make a level. */
  record Anchor(Fraction value, Text text) {}

  /**
   * One of a choice's options.
   *
   * @param guide the statements of the source guide it rests on
   */
  record Option(Id id, Text text, List<String> guide) {
    public Option {
      guide = List.copyOf(guide);
    }

    public Option(Id id, Text text) {
      this(id, text, List.of());
    }

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
