package no.trappa.engine.tally;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import org.jspecify.annotations.Nullable;

/**
 * Everything said, sorted once by question and unit.
 *
 * <p>What nobody asked is left out: answers to other questions, by strangers, or in roles that the
 * question is not for.
 */
public final class Answers {

  private final Units units;
  private final Situation situation;
  private final @Nullable Voices[] voices;
  private final Set<Place> accepted = new HashSet<>();
  private final Turnout turnout;

  public Answers(Questionnaire questionnaire, AnswerSheet sheet) {
    situation = sheet.situation();
    units = new Units(situation);
    voices = new Voices[questionnaire.questions().size() * units.all().size()];
    turnout = new Turnout(questionnaire.questions().size());
    var questions = new Lookup<>(questionnaire::question);
    var speakers = new Lookup<>(this::speaker);
    for (var answer : sheet.answers()) {
      var question = questions.of(answer.question());
      if (question.isPresent()) {
        add(question.get(), speakers.of(answer.respondent()), answer);
      }
    }
    sheet.agreed().stream()
        .sorted(Comparator.comparing(AgreedAnswer::toString))
        .forEach(agreed -> settle(questionnaire, agreed));
    for (var acceptance : sheet.accepted()) {
      accepted.add(new Place(QuestionRef.of(acceptance.indicator()), acceptance.unit()));
    }
  }

  public Units units() {
    return units;
  }

  public Situation situation() {
    return situation;
  }

  public Optional<Voices> voices(Question question, Unit unit) {
    return Optional.ofNullable(voices[cell(question, units.number(unit))]);
  }

  /** How many people answered any of the questions, each counted once. */
  public int people(Stream<Question> questions) {
    return turnout.people(questions);
  }

  /** Whether the facilitator accepts why the indicator does not apply to the unit. */
  public boolean isAccepted(Question question, Unit unit) {
    return accepted.contains(new Place(QuestionRef.of(question.ref().indicator()), unit));
  }

  private Speaker speaker(Respondent respondent) {
    return new Speaker(units.number(respondent.unit()), turnout.number(respondent.key()));
  }

  private void add(Question question, Speaker speaker, Answer answer) {
    var role = question.panel().roles().indexOf(answer.respondent().role());
    if (role >= 0 && speaker.unit() >= 0) {
      open(question, speaker.unit()).add(role, answer);
      turnout.add(question, speaker.person());
    }
  }

  private void settle(Questionnaire questionnaire, AgreedAnswer agreed) {
    if (units.include(agreed.unit())) {
      questionnaire
          .question(agreed.question())
          .ifPresent(question -> open(question, units.number(agreed.unit())).settle(agreed));
    }
  }

  private Voices open(Question question, int unit) {
    var cell = cell(question, unit);
    var known = voices[cell];
    if (known != null) {
      return known;
    }
    var opened = new Voices(question.panel().roles());
    voices[cell] = opened;
    return opened;
  }

  private int cell(Question question, int unit) {
    return question.index() * units.all().size() + unit;
  }

  /** A respondent as numbers: the unit's, negative where it takes no part, and the person's own. */
  private record Speaker(int unit, int person) {}
}
