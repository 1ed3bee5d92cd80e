package no.trappa.engine.content.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads what was answered: under one key, which says in what form. */
final class ValueReader {

  /** For the question of an answer that cannot be read. */
  static final QuestionRef STAND_IN =
      QuestionRef.of(
          new IndicatorRef(new ModuleDefinition.Id("missing"), new Indicator.Id("missing")));

  private static final int LONGEST_REASON = 2000;

  private static final Map<String, BiFunction<Value, Optional<Kind>, AnswerValue>> FORMS = forms();

  private ValueReader() {}

  private static Map<String, BiFunction<Value, Optional<Kind>, AnswerValue>> forms() {
    var forms = new LinkedHashMap<String, BiFunction<Value, Optional<Kind>, AnswerValue>>();
    forms.put("level", KindCheck::level);
    forms.put("number", KindCheck::number);
    forms.put("chosen", KindCheck::chosen);
    forms.put("text", KindCheck::text);
    forms.put("date", (value, _) -> KindCheck.date(value));
    forms.put("rows", RowsReader::rows);
    forms.put("dontKnow", (value, _) -> dontKnow(value));
    forms.put("notApplicable", (value, _) -> notApplicable(value));
    return forms;
  }

  static AnswerValue value(Fields fields, Optional<Question> question) {
    var keys = FORMS.keySet().stream().filter(fields::has).toList();
    if (keys.isEmpty()) {
      fields.owner().refuse(FaultCode.NO_ANSWER);
      return new AnswerValue.DontKnow();
    }
    if (keys.size() > 1) {
      fields.owner().refuse(FaultCode.SEVERAL_ANSWERS, keys.get(0), keys.get(1));
      keys.forEach(fields::optional);
      return new AnswerValue.DontKnow();
    }
    var key = keys.getFirst();
    var value = fields.required(key);
    var kind = question.map(Question::kind);
    kind.map(KindCheck::key)
        .filter(Predicate.not(key::equals))
        .filter(_ -> KindCheck.isTyped(key))
        .ifPresent(due -> value.refuse(FaultCode.WRONG_ANSWER_KIND, key, due));
    return FORMS.getOrDefault(key, (_, _) -> new AnswerValue.DontKnow()).apply(value, kind);
  }

  private static AnswerValue dontKnow(Value value) {
    if (!Plain.flag(value)) {
      value.refuse(FaultCode.ONLY_TRUE);
    }
    return new AnswerValue.DontKnow();
  }

  private static AnswerValue notApplicable(Value value) {
    return new AnswerValue.NotApplicable(KindCheck.words(value, LONGEST_REASON));
  }
}
