package no.trappa.app.workshop.ui.lead;

import java.util.Optional;
import java.util.SortedMap;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Fraction;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;

/**
 * Where some people stand on a scale: the middle answer, of two the lower, and how far apart they
 * are.
 */
record Middle(Fraction level, int steps) {

  static Optional<Middle> of(Scale scale, Picture picture, Who who) {
    return picture
        .of(who)
        .map(part -> part.division().values())
        .filter(values -> !values.isEmpty())
        .map(
            values -> new Middle(middle(values), scale.steps(values.firstKey(), values.lastKey())));
  }

  private static Fraction middle(SortedMap<Fraction, Integer> values) {
    var people = values.values().stream().mapToInt(Integer::intValue).sum();
    var passed = 0;
    for (var level : values.entrySet()) {
      passed += level.getValue();
      if (2 * passed >= people) {
        return level.getKey();
      }
    }
    return values.lastKey();
  }
}
