package no.trappa.engine.content.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Role;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.Cure;
import no.trappa.engine.fault.FaultCode;

/** Reads one respondent's answer to one question. */
final class AnswerReader {

  private static final Respondent STAND_IN =
      new Respondent("-", Unit.collaboration(), new Role.Id("missing"));

  private final Questions questions;
  private final Map<String, Respondent> people;
  private final Dates dates;
  private final Map<String, Integer> lines = new HashMap<>();

  AnswerReader(Questions questions, Map<String, Respondent> people, Dates dates) {
    this.questions = questions;
    this.people = people;
    this.dates = dates;
  }

  Answer answer(Fields fields) {
    var respondent = respondent(fields.required("by"));
    var named = fields.required("question");
    var question = questions.question(named);
    if (respondent.isPresent() && question.isPresent()) {
      check(named, respondent.get(), question.get());
    }
    return new Answer(
        respondent.orElse(STAND_IN),
        question.map(Question::ref).orElse(ValueReader.STAND_IN),
        ValueReader.value(fields, question),
        dates.date(fields.required("on")),
        fields.optional("evidence").map(dates::date));
  }

  private Optional<Respondent> respondent(Value value) {
    var key = value.word();
    if (key.isPresent() && !people.containsKey(key.get())) {
      value.refuseWord(FaultCode.UNKNOWN_RESPONDENT, key.get(), List.copyOf(people.keySet()));
    }
    return key.flatMap(one -> Optional.ofNullable(people.get(one)));
  }

  private void check(Value named, Respondent respondent, Question question) {
    var asked = question.indicator().respondents();
    if (!asked.include(respondent.role())) {
      named.refuse(
          FaultCode.ROLE_NOT_ASKED, respondent.role(), question.ref(), Cure.oneOf(roles(asked)));
    } else if (!question.isAskedOf(respondent.unit())) {
      named.refuse(FaultCode.UNIT_NOT_ASKED, respondent.unit(), question.ref());
    }
    var key = respondent.key() + " " + question.ref();
    var first = lines.putIfAbsent(key, named.at().line());
    if (first != null) {
      named.refuse(FaultCode.ANSWERED_TWICE, respondent.key(), question.ref(), first);
    }
  }

  private static List<String> roles(Respondents asked) {
    return Stream.of(
            Stream.of(asked.responsible()),
            asked.contributors().stream(),
            asked.counterpart().stream())
        .flatMap(roles -> roles)
        .map(Role.Id::value)
        .toList();
  }
}
