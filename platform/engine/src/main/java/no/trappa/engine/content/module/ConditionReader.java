package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.trappa.api.definition.Condition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.fault.FaultCode;

/** Reads conditions; the first key that says what sort of condition it is decides. */
final class ConditionReader {

  static final Condition ALWAYS = new Condition.All(List.of());

  /** For a condition that could not be read. */
  static final Condition STAND_IN = new Condition.Any(List.of());

  private static final int MOST_STEPS = 1000;

  private final Draft draft;
  private final Scope scope;
  private final Map<String, Function<Fields, Condition>> sorts = new LinkedHashMap<>();

  ConditionReader(Draft draft, Scope scope) {
    this.draft = draft;
    this.scope = scope;
    sorts.put("all", fields -> new Condition.All(fields.some("all", this::condition)));
    sorts.put("any", fields -> new Condition.Any(fields.some("any", this::condition)));
    sorts.put("not", fields -> new Condition.Not(condition(fields.required("not"))));
    sorts.put("indicator", this::held);
    sorts.put("spread", this::spread);
    sorts.put("answered", this::answered);
    sorts.put("chosen", this::chosen);
    sorts.put("differs", this::differs);
    sorts.put("before", this::before);
    sorts.put("within", this::within);
    for (var key : List.of("phase", "ambition", "model")) {
      sorts.put(key, fields -> new Condition.In(new SettingReader(draft.words()).setting(fields)));
    }
  }

  Condition condition(Value value) {
    return value.record(fields -> value.isMapping() ? condition(fields) : STAND_IN);
  }

  private Condition condition(Fields fields) {
    if (fields.keys().isEmpty()) {
      return ALWAYS;
    }
    var sort = sorts.keySet().stream().filter(fields::has).findFirst();
    if (sort.isEmpty()) {
      var key = fields.keys().getFirst();
      fields.owner().refuseWord(FaultCode.NO_CONDITION, key, List.copyOf(sorts.keySet()));
      fields.acceptAll();
      return STAND_IN;
    }
    return sort.map(sorts::get).orElseThrow().apply(fields);
  }

  private Condition held(Fields fields) {
    var value = fields.required("indicator");
    var question = scope.question(value);
    var isBelow = fields.has("below");
    if (!isBelow && !fields.has("atLeast")) {
      fields.owner().refuse(FaultCode.NO_BOUND);
      return STAND_IN;
    }
    var bound = bound(value, question, fields.required(isBelow ? "below" : "atLeast"));
    return isBelow ? new Condition.Below(question, bound) : new Condition.AtLeast(question, bound);
  }

  private Condition.Bound bound(Value value, QuestionRef question, Value written) {
    if (written.written().filter("required"::equals).isPresent()) {
      mention(value, question, new Mention.Use.Required());
      return new Condition.Bound.Required();
    }
    var number = Plain.number(written);
    mention(value, question, new Mention.Use.Compared(written, number));
    return new Condition.Bound.Exactly(number);
  }

  private Condition spread(Fields fields) {
    var questions = fields.some("spread", value -> question(value, new Mention.Use.Spread()));
    return new Condition.SpreadAtMost(
        questions, Plain.whole(fields.required("atMost"), 0, MOST_STEPS));
  }

  private Condition answered(Fields fields) {
    return new Condition.Answered(
        question(fields.required("answered"), new Mention.Use.Answered()));
  }

  private Condition chosen(Fields fields) {
    var written = fields.required("option");
    var option = Plain.id(written, Kind.Option.Id::new);
    return new Condition.Chosen(
        question(fields.required("chosen"), new Mention.Use.Chosen(written, option)), option);
  }

  private Condition differs(Fields fields) {
    return new Condition.Differs(question(fields.required("differs"), new Mention.Use.Differs()));
  }

  private Condition before(Fields fields) {
    return Pair.of(fields.required("before"))
        .<Condition>map(pair -> new Condition.Before(day(pair.first()), day(pair.second())))
        .orElse(STAND_IN);
  }

  private Condition within(Fields fields) {
    return Pair.of(fields.required("within"))
        .<Condition>map(pair ->
            new Condition.Within(
                question(pair.first(), new Mention.Use.Day()), Plain.period(pair.second())))
        .orElse(STAND_IN);
  }

  private Condition.Day day(Value value) {
    return Pair.isReference(value)
        ? new Condition.Day.Reference()
        : new Condition.Day.Of(question(value, new Mention.Use.Day()));
  }

  private QuestionRef question(Value value, Mention.Use use) {
    var question = scope.question(value);
    mention(value, question, use);
    return question;
  }

  private void mention(Value value, QuestionRef question, Mention.Use use) {
    if (!scope.isStandIn(question)) {
      draft.mentions().add(new Mention(value, question, use, scope.computed()));
    }
  }
}
