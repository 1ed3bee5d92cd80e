package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * Indicators that belong together and share one score.
 *
 * @param axes what a position group places the units on: inputs asked anywhere in the module
 */
public record Group(
    Id id,
    Text title,
    Optional<Text> summary,
    Combination score,
    List<Indicator> indicators,
    List<QuestionRef> axes) {

  public Group {
    indicators = List.copyOf(indicators);
    axes = List.copyOf(axes);
  }

  /** A group's readable id within its module. */
  public record Id(String value) {
    public Id {
      Slug.require("group", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
