package no.trappa.engine.score;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** Every unit's answer of record to every question, some of them perhaps assumed. */
public final class Records {

  /** By the question's number. */
  private final List<SortedMap<Unit, Standing>> standings;

  private final Map<QuestionRef, Map<Unit, Trace.Assumed>> assumed;
  private final Map<QuestionRef, SortedMap<Unit, Standing>> changed = new HashMap<>();

  public Records(Questionnaire questionnaire, Answers answers) {
    this(
        questionnaire.questions().stream().map(question -> record(question, answers)).toList(),
        Map.of());
  }

  private Records(
      List<SortedMap<Unit, Standing>> standings,
      Map<QuestionRef, Map<Unit, Trace.Assumed>> assumed) {
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

  /** The same answers, but with some levels put in place of what they gave. */
  public Records assuming(Collection<Trace.Assumed> assumptions) {
    var byQuestion = new HashMap<QuestionRef, Map<Unit, Trace.Assumed>>();
    for (var assumption : assumptions) {
      byQuestion
          .computeIfAbsent(assumption.place().question(), _ -> new TreeMap<>())
          .put(assumption.place().unit(), assumption);
    }
    return new Records(standings, byQuestion);
  }

  public SortedMap<Unit, Standing> of(Question question) {
    var answered = standings.get(question.index());
    if (assumed.isEmpty()) {
      return answered;
    }
    var assumptions = assumed.get(question.ref());
    return assumptions == null
        ? answered
        : changed.computeIfAbsent(question.ref(), _ -> assume(answered, assumptions));
  }

  private static SortedMap<Unit, Standing> assume(
      SortedMap<Unit, Standing> answered, Map<Unit, Trace.Assumed> assumptions) {
    var changing = new TreeMap<>(answered);
    assumptions.forEach((unit, assumption) ->
        changing.computeIfPresent(
            unit,
            (_, standing) ->
                Standing.scored(assumption, standing.score().coverage().respondents())));
    return Collections.unmodifiableSortedMap(changing);
  }

  /** Each unit's score, or why there is none. */
  public SortedMap<Unit, Score> scores(Question question) {
    var scores = new TreeMap<Unit, Score>();
    of(question).forEach((unit, standing) -> scores.put(unit, standing.score()));
    return scores;
  }

  /** The same without the units whose answer is a choice or words. */
  SortedMap<Unit, Score> levels(Question question) {
    var levels = new TreeMap<Unit, Score>();
    of(question)
        .forEach((unit, standing) -> {
          if (standing.said().isEmpty()) {
            levels.put(unit, standing.score());
          }
        });
    return levels;
  }

  /** The choice or words of each unit that has any. */
  public SortedMap<Unit, AnswerValue> said(Question question) {
    var said = new TreeMap<Unit, AnswerValue>();
    of(question)
        .forEach((unit, standing) -> standing.said().ifPresent(value -> said.put(unit, value)));
    return said;
  }

  /** What is assumed of the whole, where only the whole has a level. */
  Optional<Trace.Assumed> assumed(Place place) {
    return Optional.ofNullable(assumed.get(place.question()))
        .flatMap(units -> Optional.ofNullable(units.get(place.unit())));
  }
}
