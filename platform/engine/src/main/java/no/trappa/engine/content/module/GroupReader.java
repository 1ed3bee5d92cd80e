package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads one group with its indicators. */
final class GroupReader {

  private final Draft draft;

  GroupReader(Draft draft) {
    this.draft = draft;
  }

  Group group(Fields fields) {
    var id = draft.groupIds().read(fields.required("id"), Group.Id::new);
    var title = fields.required("title").text();
    var summary = fields.optional("summary").map(Value::text);
    var how = fields.required("score");
    var score = Plain.oneOf(how, Combination.class);
    var indicators = indicators(fields, score);
    if (score != Combination.POSITION) {
      CombinationCheck.check(how, score, indicators);
    }
    return new Group(id, title, summary, score, indicators, axes(fields, score));
  }

  private List<Indicator> indicators(Fields fields, Combination score) {
    var reader = new IndicatorReader(draft);
    return score == Combination.POSITION
        ? fields.list("indicators", value -> value.record(reader::indicator))
        : fields.some("indicators", value -> value.record(reader::indicator));
  }

  private List<QuestionRef> axes(Fields fields, Combination score) {
    if (score == Combination.POSITION) {
      return fields.some("axes", this::axis);
    }
    fields.optional("axes").ifPresent(value -> value.refuse(FaultCode.AXES_WITHOUT_POSITION));
    return List.of();
  }

  private QuestionRef axis(Value value) {
    var scope = new Scope(draft.module(), Optional.empty(), List.of());
    var question = scope.question(value);
    if (!scope.isStandIn(question)) {
      draft.mentions().add(new Mention(value, question, new Mention.Use.Axis(), Optional.empty()));
    }
    return question;
  }
}
