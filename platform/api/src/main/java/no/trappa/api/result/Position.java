package no.trappa.api.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;

/** Where the units stand on one axis: neither better nor worse. */
public record Position(QuestionRef axis, Map<Unit, Score> units) {

  public Position {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
  }
}
