package no.trappa.engine.score;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.result.Trace;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** Every unit's answer of record to every question, some of them perhaps assumed. */
public final class Records {

  private final Map<Question, SortedMap<Unit, Standing>> standings;
  private final Map<Place, Trace.Assumed> assumed;
  private final Set<QuestionRef> changed;

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
    this.changed = assumed.keySet().stream().map(Place::question).collect(Collectors.toSet());
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

  /** The same answers, but with some levels put in place of what they gave. */
  public Records assuming(Map<Place, Trace.Assumed> assumptions) {
    return new Records(standings, Map.copyOf(assumptions));
  }

  public SortedMap<Unit, Standing> of(Question question) {
    var answered = standings.getOrDefault(question, Collections.emptySortedMap());
    return changed.contains(question.ref()) ? assume(question, answered) : answered;
  }

  private SortedMap<Unit, Standing> assume(Question question, SortedMap<Unit, Standing> answered) {
    var changing = new TreeMap<>(answered);
    answered.forEach((unit, standing) -> {
      var assumption = assumed.get(question.in(unit));
      if (assumption != null) {
        var respondents = standing.score().coverage().respondents();
        changing.put(unit, Standing.scored(assumption, respondents));
      }
    });
    return Collections.unmodifiableSortedMap(changing);
  }

  /** What is assumed of the whole, where only the whole has a level. */
  Optional<Trace.Assumed> assumed(Place place) {
    return Optional.ofNullable(assumed.get(place));
  }
}
