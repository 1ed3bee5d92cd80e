package no.trappa.api.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Text;

/**
 * A named quantity with its trace: shown and usable in conditions, never changing a level.
 *
 * @param question what it is read from, or the name the module's logic gave it
 * @param unit what it counts
 * @param whole the quantity for the collaboration
 * @param units each unit's own
 */
public record Measure(
    QuestionRef question, Text title, Text unit, Score whole, Map<Unit, Score> units) {

  public Measure {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
  }
}
