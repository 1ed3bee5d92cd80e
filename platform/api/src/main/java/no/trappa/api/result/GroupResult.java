package no.trappa.api.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Group;

/**
 * One group's score, with the groups and the indicators it consists of.
 *
 * @param score empty for a position group, which has positions instead, and where nothing asked has
 *     a level
 */
public record GroupResult(
    Group.Id group,
    Optional<Score> score,
    List<GroupResult> groups,
    List<IndicatorResult> indicators,
    List<Position> positions) {

  public GroupResult {
    groups = List.copyOf(groups);
    indicators = List.copyOf(indicators);
    positions = List.copyOf(positions);
  }

  /** This group and all within it, each before those within it. */
  public Stream<GroupResult> andWithin() {
    return Stream.concat(Stream.of(this), groups.stream().flatMap(GroupResult::andWithin));
  }
}
