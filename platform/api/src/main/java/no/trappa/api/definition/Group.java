package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * Indicators and groups that belong together and share one score.
 *
 * @param staging how it counts when its score is staged; empty otherwise
 * @param placement what it counts for in the group around it, or in the module
 * @param axes what a position group places the units on: inputs asked anywhere in the module
 */
public record Group(
    Id id,
    Text title,
    Optional<Text> summary,
    Combination score,
    Optional<Staging> staging,
    Placement placement,
    List<Group> groups,
    List<Indicator> indicators,
    List<QuestionRef> axes) {

  public Group {
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
    axes = List.copyOf(axes);
  }

  /** This group and all within it, each before those within it. */
  public Stream<Group> andWithin() {
    return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::andWithin));
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
