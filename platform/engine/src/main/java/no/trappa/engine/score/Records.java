package no.trappa.engine.score;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Place;
import no.trappa.api.result.Trace;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** Every unit's answer of record to every question, some of them perhaps assumed. */
public final class Records {

  private final Map<Question, SortedMap<Unit, Standing>> standings;
  private final Map<Place, Trace.Assumed> assumed;

  public Records(Questionnaire questionnaire, Answers answers) {
    this(new HashMap<>(), Map.of());
    for (var question : questionnaire.questions()) {
      standings.put(question, record(question, answers));
    }
  }

  private Records(
      Map<Question, SortedMap<Unit, Standing>> standings, Map<Place, Trace.Assumed> assumed) {
    this.standings = standings;
    this.assumed = assumed;
  }

  /** The units the question is asked of, and those that answered it nevertheless. */
  private static SortedMap<Unit, Standing> record(Question question, Answers answers) {
    var byUnit = new TreeMap<Unit, Standing>();
    for (var unit : answers.units().all()) {
      if (question.panel().asks(unit) || answers.voices(question, unit).isPresent()) {
        byUnit.put(unit, Recorder.record(answers, question, unit));
      }
    }
    return Collections.unmodifiableSortedMap(byUnit);
  }

  /** The same, but with some levels put in place of the answers. */
  public Records assuming(Map<Place, Trace.Assumed> assumptions) {
    var changed = new HashMap<>(standings);
    standings.forEach(
        (question, byUnit) -> changed.put(question, assume(question, byUnit, assumptions)));
    return new Records(changed, Map.copyOf(assumptions));
  }

  private static SortedMap<Unit, Standing> assume(
      Question question, SortedMap<Unit, Standing> byUnit, Map<Place, Trace.Assumed> assumptions) {
    var changed = new TreeMap<>(byUnit);
    byUnit.forEach((unit, standing) -> {
      var assumption = assumptions.get(question.in(unit));
      if (assumption != null) {
        var respondents = standing.score().coverage().respondents();
        changed.put(unit, Standing.scored(assumption, respondents));
      }
    });
    return Collections.unmodifiableSortedMap(changed);
  }

  public SortedMap<Unit, Standing> of(Question question) {
    return standings.getOrDefault(question, Collections.emptySortedMap());
  }

  /** What is assumed of whole indicators and of units. */
  Map<Place, Trace.Assumed> assumed() {
    return assumed;
  }
}
