package no.trappa.api.result;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Group;

/**
 * One group's score and indicators.
 *
 * @param score empty for a position group, which has positions instead, and where nothing asked has
 *     a level
 */
public record GroupResult(
    Group.Id group,
    Optional<Score> score,
    List<IndicatorResult> indicators,
    List<Position> positions) {

  public GroupResult {
    indicators = List.copyOf(indicators);
    positions = List.copyOf(positions);
  }
}
