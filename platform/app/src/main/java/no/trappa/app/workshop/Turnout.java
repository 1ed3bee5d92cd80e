package no.trappa.app.workshop;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;

/**
 * How many have answered the question a room is at; never what.
 *
 * @param asked how many of those who joined are asked it
 * @param answered how many of them have answered in this round
 * @param late how many gave their latest answer after it was revealed
 * @param wishes how many ask for more time
 * @param units the same for each unit with somebody who is asked
 */
public record Turnout(int asked, int answered, int late, int wishes, List<OfUnit> units) {

  public Turnout {
    units = List.copyOf(units);
  }

  /** One unit's; {@code answered} is empty where so few are asked that it would tell on them. */
  public record OfUnit(Unit unit, int asked, Optional<Integer> answered) {}
}
