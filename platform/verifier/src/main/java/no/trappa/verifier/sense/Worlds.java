package no.trappa.verifier.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.ModuleDefinition;

/**
 * Every way that what some conditions look at could be answered, in every setting they name.
 *
 * <p>Answers that depend on each other in ways a file does not tell, such as how far apart units
 * lie, are taken to be free: what never holds here never holds at all.
 */
final class Worlds {

  /** More are not tried; then nothing is said. */
  private static final long MOST = 100_000;

  private final List<Map.Entry<Aspect, List<?>>> aspects;
  private final long number;

  private Worlds(List<Map.Entry<Aspect, List<?>>> aspects, long number) {
    this.aspects = aspects;
    this.number = number;
  }

  /** Empty, where they are too many to try. */
  static Optional<Worlds> of(ModuleDefinition module, List<Condition> conditions) {
    var aspects = List.copyOf(new Aspects(module).of(conditions).entrySet());
    var number = 1L;
    for (var aspect : aspects) {
      number *= aspect.getValue().size();
      if (number > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(new Worlds(aspects, number));
  }

  Stream<World> all() {
    return LongStream.range(0, number).mapToObj(this::world);
  }

  /** Each number names one combination, as digits do. */
  private World world(long number) {
    var values = new HashMap<Aspect, Object>();
    for (var aspect : aspects) {
      var choices = aspect.getValue();
      values.put(aspect.getKey(), choices.get((int) (number % choices.size())));
      number /= choices.size();
    }
    return new World(values);
  }
}
