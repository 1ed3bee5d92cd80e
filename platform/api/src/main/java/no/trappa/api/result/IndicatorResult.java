package no.trappa.api.result;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Fraction;

/**
 * One indicator's score for the collaboration and for each unit.
 *
 * @param units each unit's answer of record, or why there is none
 * @param said each unit's choice, words, day or rows of record, where that is what is asked
 * @param spread how many steps of the scale the highest unit lies above the lowest; empty with
 *     fewer than two
 * @param required what the next gate requires; empty where it requires nothing
 * @param tallies how people answered, as far as it may be shown
 */
public record IndicatorResult(
    IndicatorRef indicator,
    Score score,
    Map<Unit, Score> units,
    Map<Unit, AnswerValue> said,
    Optional<Integer> spread,
    Optional<Fraction> required,
    List<Tally> tallies) {

  public IndicatorResult {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
    tallies = List.copyOf(tallies);
  }
}
