package no.trappa.engine.score;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Place;
import no.trappa.api.result.Score.Reason;
import no.trappa.api.result.Trace;
import no.trappa.api.value.Fraction;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Count;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Voices;

/**
 * Finds a unit's answer of record: what it agreed on; else what the role says that answers for it;
 * else the lower median of its people.
 *
 * <p>A "don't know" of the role that answers stays one: nobody else's level takes its place.
 */
final class Recorder {

  private final Answers answers;
  private final Question question;
  private final Unit unit;
  private final Voices voices;
  private final Place place;
  private final int respondents;

  private Recorder(Answers answers, Question question, Unit unit, Voices voices) {
    this.answers = answers;
    this.question = question;
    this.unit = unit;
    this.voices = voices;
    this.place = question.in(unit);
    this.respondents = voices.countAll().voices();
  }

  static Standing record(Answers answers, Question question, Unit unit) {
    return answers
        .voices(question, unit)
        .map(voices -> new Recorder(answers, question, unit, voices).record())
        .orElseGet(() -> Standing.withheld(Reason.UNANSWERED, question.in(unit), 0));
  }

  private Standing record() {
    if (voices.agreed().isPresent()) {
      return settled(voices.agreed().get()).agreed();
    }
    var voice = question.panel().voice(unit);
    var speakers = new People(place, voices.of(voice), voices.count(voice));
    return speakers.count().voices() > 0 ? spoken(speakers) : together();
  }

  private Standing settled(AgreedAnswer agreed) {
    return switch (agreed.value()) {
      case AnswerValue.Level(var value) -> settled(agreed, value);
      case AnswerValue.Quantity(var value) -> settled(agreed, value);
      case AnswerValue.Chosen _, AnswerValue.Words _, AnswerValue.On _, AnswerValue.Rows _ ->
          Standing.said(agreed.value(), respondents);
      case AnswerValue.DontKnow _ -> withheld(Reason.DONT_KNOW);
      case AnswerValue.NotApplicable(var reason) -> notApplicable(List.of(reason));
    };
  }

  private Standing settled(AgreedAnswer agreed, Fraction value) {
    var given = new Trace.Given(place, Trace.Source.AGREED, value, agreed.on());
    var aged =
        ageing()
            .apply(
                question,
                given,
                () -> agreed.evidence().or(() -> everybody().evidence(value)).orElse(agreed.on()));
    return Standing.scored(aged, respondents);
  }

  /** One role answers for the unit. */
  private Standing spoken(People speakers) {
    return unvalued(speakers)
        .orElseGet(() ->
            speakers.count().hasNumbers()
                ? level(speakers.given(Trace.Source.RESPONSIBLE))
                : choice(speakers));
  }

  /** Nobody answers for the unit, so that its people do together. */
  private Standing together() {
    var people = allButCounterpart();
    return isThin(people.count().voices())
        ? withheld(voices.countAll().voices() == 0 ? Reason.UNANSWERED : Reason.THIN)
        : unvalued(everybody()).orElseGet(() -> together(people));
  }

  private Standing together(People people) {
    if (isThin(people.count().answered())) {
      return withheld(Reason.THIN);
    }
    return people.count().hasNumbers() ? level(people.middle()) : choice(people);
  }

  /** Too few to hide behind each other, whether they gave a level or none. */
  private boolean isThin(int people) {
    return people < answers.situation().smallestGroup();
  }

  /** The level, or the counterpart's where that is lower, unless too far apart to tell. */
  private Standing level(Trace own) {
    if (isDisputed(countButCounterpart())) {
      return withheld(Reason.DISPUTED);
    }
    var lower =
        counterpartsView().<Trace>map(other -> new Trace.Minimum(List.of(own, other))).orElse(own);
    return Standing.scored(aged(lower), respondents);
  }

  private Trace aged(Trace trace) {
    return ageing().apply(question, trace, () -> everybody().dated(trace.value()));
  }

  /** A quantity has no lower answer that counts: a counterpart speaks about levels. */
  private Optional<Trace> counterpartsView() {
    var count = voices.count(counterpart());
    return question.scale().isPresent() && count.hasNumbers()
        ? Optional.of(
            new People(place, voices.of(counterpart()), count).given(Trace.Source.COUNTERPART))
        : Optional.empty();
  }

  /** What stands where nobody among these gave a value, or most say that it does not apply. */
  private Optional<Standing> unvalued(People people) {
    var count = people.count();
    if (count.voices() == 0) {
      return Optional.of(withheld(Reason.UNANSWERED));
    }
    if (count.isMostlyNotApplicable()) {
      return Optional.of(notApplicable(people.reasons()));
    }
    return count.answered() == 0 ? Optional.of(withheld(Reason.DONT_KNOW)) : Optional.empty();
  }

  /** More than half must say the same. */
  private Standing choice(People people) {
    return people
        .sameAnswerOfMost()
        .map(value -> Standing.said(value, respondents))
        .orElseGet(() -> withheld(Reason.DISPUTED));
  }

  private boolean isDisputed(Count count) {
    return question
        .scale()
        .filter(_ -> count.hasNumbers())
        .filter(scale -> Spread.isDispute(scale, count.least(), count.most()))
        .isPresent();
  }

  private Standing withheld(Reason reason) {
    return Standing.withheld(reason, place, respondents);
  }

  private Standing notApplicable(List<String> reasons) {
    return Standing.notApplicable(reasons, answers.isAccepted(question, unit));
  }

  private Optional<Role.Id> counterpart() {
    return question.panel().counterpart();
  }

  private People everybody() {
    return new People(place, voices.all(), voices.countAll());
  }

  private People allButCounterpart() {
    return new People(place, voices.allBut(counterpart()), countButCounterpart());
  }

  private Count countButCounterpart() {
    return voices.of(counterpart()).isEmpty() ? voices.countAll() : voices.countBut(counterpart());
  }

  private Ageing ageing() {
    return new Ageing(answers.situation().reference());
  }
}
