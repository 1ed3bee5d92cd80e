package no.trappa.engine.content.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.Acceptance;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads what units settled on, and which reasons the facilitator accepts. */
final class AgreedReader {

  private static final int LONGEST = 2000;

  private final Questions questions;
  private final Units units;
  private final Dates dates;
  private final Map<String, Integer> lines = new HashMap<>();

  AgreedReader(Questions questions, Units units, Dates dates) {
    this.questions = questions;
    this.units = units;
    this.dates = dates;
  }

  AgreedAnswer agreed(Fields fields) {
    var unit = units.unit(fields.required("unit"));
    var named = fields.required("question");
    var question = questions.question(named);
    question.ifPresent(one -> check(named, unit, one));
    return new AgreedAnswer(
        unit,
        question.map(Question::ref).orElse(ValueReader.STAND_IN),
        ValueReader.value(fields, question),
        dates.date(fields.required("on")),
        fields.optional("evidence").map(dates::date),
        words(fields, "note"),
        words(fields, "minority"));
  }

  private void check(Value named, Unit unit, Question question) {
    if (!question.isAskedOf(unit)) {
      named.refuse(FaultCode.UNIT_NOT_ASKED, unit, question.ref());
    }
    once(named, unit, question.ref().toString());
  }

  private void once(Value named, Unit unit, String what) {
    var first = lines.putIfAbsent(unit + " " + what, named.at().line());
    if (first != null) {
      named.refuse(FaultCode.ANSWERED_TWICE, unit, what, first);
    }
  }

  private static Optional<String> words(Fields fields, String key) {
    return fields.optional(key).map(value -> KindCheck.words(value, LONGEST));
  }

  Acceptance accepted(Fields fields) {
    var unit = units.unit(fields.required("unit"));
    var named = fields.required("indicator");
    var ref =
        questions
            .indicator(named)
            .map(_ -> IndicatorRef.parse(named.words()))
            .orElse(ValueReader.STAND_IN.indicator());
    if (!ref.equals(ValueReader.STAND_IN.indicator())) {
      once(named, unit, "accepted " + ref);
    }
    return new Acceptance(
        unit, ref, fields.required("by").words(), dates.date(fields.required("on")));
  }
}
