package no.trappa.engine.content.answers;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Row;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads the rows of a register: what each is about, and the cells that are filled. */
final class RowsReader {

  private static final int LONGEST_TITLE = 200;
  private static final Row STAND_IN = new Row(new Row.Subject.Own("-"), new TreeMap<>());

  /** How a cell of each form is read. */
  private static final Map<String, BiFunction<Value, Optional<Kind>, AnswerValue>> FORMS =
      Map.of(
          "level", KindCheck::level,
          "number", KindCheck::number,
          "chosen", KindCheck::chosen,
          "text", KindCheck::text,
          "date", (value, _) -> KindCheck.date(value));

  private final Kind.Register register;
  private final UniqueIds picked = new UniqueIds();

  private RowsReader(Kind.Register register) {
    this.register = register;
  }

  /** The rows; those of a question that is no register are looked at by nobody. */
  static AnswerValue rows(Value value, Optional<Kind> kind) {
    return kind.isPresent() && kind.get() instanceof Kind.Register register
        ? new RowsReader(register).rows(value)
        : new AnswerValue.Rows(value.list(_ -> STAND_IN));
  }

  private AnswerValue rows(Value value) {
    var rows = value.list(one -> one.record(this::row));
    if (rows.size() > register.most()) {
      value.refuse(FaultCode.TOO_MANY_ROWS, rows.size(), register.most());
    }
    return new AnswerValue.Rows(rows);
  }

  private Row row(Fields fields) {
    return new Row(subject(fields), cells(fields));
  }

  private Row.Subject subject(Fields fields) {
    var entry = fields.optional("entry");
    var own = fields.optional("own");
    if (entry.isEmpty() && own.isEmpty()) {
      fields.owner().refuse(FaultCode.NO_SUBJECT);
    }
    if (entry.isPresent() && own.isPresent()) {
      fields.owner().refuse(FaultCode.SEVERAL_ANSWERS, "entry", "own");
    }
    return entry
        .<Row.Subject>map(value -> new Row.Subject.Picked(entry(value)))
        .or(() -> own.map(value -> new Row.Subject.Own(own(value))))
        .orElse(STAND_IN.subject());
  }

  private Catalogue.Entry.Id entry(Value value) {
    var names = register.catalogue().entries().stream().map(one -> one.id().value()).toList();
    value
        .written()
        .filter(name -> !names.contains(name))
        .ifPresent(name -> value.refuseWord(FaultCode.UNKNOWN_ENTRY, name, names));
    return picked.read(value, Catalogue.Entry.Id::new);
  }

  private String own(Value value) {
    if (!register.own()) {
      value.refuse(FaultCode.OWN_NOT_ALLOWED);
    }
    return KindCheck.words(value, LONGEST_TITLE);
  }

  private SortedMap<Column.Id, AnswerValue> cells(Fields fields) {
    var cells = new TreeMap<Column.Id, AnswerValue>();
    for (var column : register.columns()) {
      var form = Optional.ofNullable(FORMS.get(KindCheck.key(column.kind())));
      fields
          .optional(column.id().value())
          .flatMap(value -> form.map(read -> read.apply(value, Optional.of(column.kind()))))
          .ifPresent(cell -> cells.put(column.id(), cell));
    }
    return cells;
  }
}
