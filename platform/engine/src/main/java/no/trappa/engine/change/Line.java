package no.trappa.engine.change;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some changes counted: "3 of 21 up, 1 down". Counts of ordinal levels, never a mean of them.
 *
 * @param movements how many of each; what there is none of is left out
 * @param causes of each movement, how many have each cause
 */
public record Line(Map<Movement, Integer> movements, Map<Movement, Map<Cause, Integer>> causes) {

  public Line {
    movements = Collections.unmodifiableMap(new EnumMap<>(movements));
    causes = Collections.unmodifiableMap(new EnumMap<>(causes));
  }

  /** Everything, as both rounds told it. */
  public static Line full(Collection<Transition> transitions) {
    return of(transitions.stream().map(Transition::full));
  }

  /** Like for like: the same indicator, the same meaning, the same organisations. */
  public static Line alike(Collection<Transition> transitions) {
    return of(transitions.stream().flatMap(one -> one.alike().stream()));
  }

  private static Line of(Stream<Change> changes) {
    var movements = new EnumMap<Movement, Integer>(Movement.class);
    var causes = new EnumMap<Movement, Map<Cause, Integer>>(Movement.class);
    changes.forEach(change -> {
      movements.merge(change.movement(), 1, Integer::sum);
      var own = causes.computeIfAbsent(change.movement(), _ -> new EnumMap<>(Cause.class));
      change.cause().ifPresent(cause -> own.merge(cause, 1, Integer::sum));
    });
    causes.replaceAll((_, own) -> Collections.unmodifiableMap(own));
    return new Line(movements, causes);
  }

  /** How many there are altogether. */
  public int all() {
    return movements.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Movement movement) {
    return movements.getOrDefault(movement, 0);
  }

  public int count(Movement movement, Cause cause) {
    return Optional.ofNullable(causes.get(movement))
        .map(own -> own.getOrDefault(cause, 0))
        .orElse(0);
  }
}
