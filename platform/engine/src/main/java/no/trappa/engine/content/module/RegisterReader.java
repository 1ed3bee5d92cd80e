package no.trappa.engine.content.module;

import java.util.List;
import java.util.Set;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads a register: the catalogue its rows are picked from, and its columns. */
final class RegisterReader {

  private static final int USUAL_ROWS = 50;
  private static final int MOST_ROWS = 500;

  /** What stands in an answer's row beside its cells. */
  private static final Set<String> TAKEN = Set.of("entry", "own");

  private final Draft draft;
  private final PlainKinds kinds;

  RegisterReader(Draft draft) {
    this.draft = draft;
    this.kinds = new PlainKinds(draft.scales());
  }

  Kind register(Fields fields) {
    var ids = new UniqueIds();
    return new Kind.Register(
        draft.catalogues().named(fields.required("catalogue")),
        fields.optional("own").map(Plain::flag).orElse(false),
        fields.optional("most").map(value -> Plain.whole(value, 1, MOST_ROWS)).orElse(USUAL_ROWS),
        fields.some("columns", value -> value.record(column -> column(column, ids))));
  }

  private Column column(Fields fields, UniqueIds ids) {
    var id = fields.required("id");
    id.written().filter(TAKEN::contains).ifPresent(word -> id.refuse(FaultCode.TAKEN_NAME, word));
    return new Column(
        ids.read(id, Column.Id::new),
        fields.required("title").text(),
        fields.optional("help").map(Value::text),
        PlainKinds.oneOf(
            fields, List.of("text", "number", "date", "choice", "level"), kinds.readers()));
  }
}
