package no.trappa.engine.content.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.RowCondition;
import no.trappa.api.definition.RowQuantity;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;

/** Reads the quantities that a computed indicator works out from a register's rows. */
final class RowsReader {

  private final Draft draft;
  private final UniqueIds ids;

  RowsReader(Draft draft, UniqueIds ids) {
    this.draft = draft;
    this.ids = ids;
  }

  RowQuantity quantity(Fields fields) {
    var uses = new ArrayList<CellUse>();
    var conditions = new RowConditionReader(uses);
    var id = ids.read(fields.required("id"), Input.Id::new);
    var named = fields.required("register");
    var by = Plain.oneOf(fields.required("by"), RowQuantity.By.class);
    return new RowQuantity(
        id,
        fields.optional("title").map(Value::text),
        register(named, uses),
        by,
        column(fields, by, uses),
        fields.optional("where").map(conditions::condition).orElse(RowCondition.ANY),
        by == RowQuantity.By.SHARE
            ? Optional.of(conditions.condition(fields.required("having")))
            : Optional.empty());
  }

  /** What is said of its rows is looked up when it is known. */
  private IndicatorRef register(Value named, List<CellUse> uses) {
    var scope = new Scope(draft.module(), Optional.empty(), List.of());
    var question = scope.question(named);
    if (!scope.isStandIn(question)) {
      draft
          .mentions()
          .add(new Mention(named, question, new Mention.Use.Rows(uses), Optional.empty()));
    }
    return question.indicator();
  }

  private static Optional<Column.Id> column(Fields fields, RowQuantity.By by, List<CellUse> uses) {
    return switch (by) {
      case COUNT, SHARE -> Optional.empty();
      case SUM, MINIMUM -> {
        var named = fields.required("column");
        var column = Plain.id(named, Column.Id::new);
        uses.add(new CellUse.Figure(named, column));
        yield Optional.of(column);
      }
    };
  }
}
