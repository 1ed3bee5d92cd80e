package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads one group with its indicators, and the groups within it. */
final class GroupReader {

  private static final int DEEPEST = 8;

  private final Draft draft;
  private final PlacementReader around;
  private final int depth;

  /**
   * A reader of the groups that stand side by side in something.
   *
   * @param around how what is around them combines them
   */
  GroupReader(Draft draft, PlacementReader around) {
    this(draft, around, 1);
  }

  private GroupReader(Draft draft, PlacementReader around, int depth) {
    this.draft = draft;
    this.around = around;
    this.depth = depth;
  }

  Group group(Fields fields) {
    var id = draft.groupIds().read(fields.required("id"), Group.Id::new);
    var title = fields.required("title").text();
    var summary = fields.optional("summary").map(Value::text);
    var how = fields.required("score");
    var score = Plain.oneOf(how, Combination.class);
    var placement = score == Combination.POSITION ? Placement.PLAIN : around.placement(fields);
    var staging = new StagingReader(draft.scales()).staging(fields, score);
    var within = new PlacementReader(score, staging);
    var groups = groups(fields, within);
    var indicators = indicators(fields, within, !groups.isEmpty());
    var parts = Ground.of(groups, indicators);
    new CombinationCheck(how, parts).check(score);
    staging.ifPresent(known -> StagingReader.check(fields.required("met"), known, parts));
    return new Group(
        id, title, summary, score, staging, placement, groups, indicators, axes(fields, score));
  }

  private List<Group> groups(Fields fields, PlacementReader within) {
    if (depth == DEEPEST) {
      fields
          .optional("groups")
          .ifPresent(value -> value.refuse(FaultCode.GROUPS_TOO_DEEP, DEEPEST));
      return List.of();
    }
    var reader = new GroupReader(draft, within, depth + 1);
    return fields.list("groups", value -> value.record(reader::group));
  }

  private List<Indicator> indicators(Fields fields, PlacementReader within, boolean optional) {
    var reader = new IndicatorReader(draft, within);
    return optional || within.score() == Combination.POSITION
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
