package no.trappa.engine.picture;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Kind;
import no.trappa.api.result.Tally;

/**
 * How people divide on one question, as it is shown from one reveal until the next.
 *
 * @param at the reveal it was made at
 * @param people how many are in it
 * @param waiting how many had answered by then, and wait for others before their latest answer is
 *     shown
 * @param parts everybody first, then sides, then each unit with its roles; whoever is not among
 *     them is not shown apart
 */
public record Picture(Instant at, int people, int waiting, List<Part> parts) {

  public Picture {
    parts = List.copyOf(parts);
  }

  public Optional<Part> of(Who who) {
    return parts.stream().filter(part -> part.who().equals(who)).findFirst();
  }

  /**
   * How some of the people divide.
   *
   * @param options how many chose each option, in the question's order; empty where there are none
   */
  public record Part(Who who, Tally.Division division, Map<Kind.Option.Id, Integer> options) {

    public Part {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
  }
}
