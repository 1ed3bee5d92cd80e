package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.RowCondition;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads which rows are meant, and collects what that says of the register. */
final class RowConditionReader {

  private final List<CellUse> uses;
  private final Map<String, Function<Fields, RowCondition>> sorts = new LinkedHashMap<>();

  RowConditionReader(List<CellUse> uses) {
    this.uses = uses;
    sorts.put("all", fields -> new RowCondition.All(fields.some("all", this::condition)));
    sorts.put("any", fields -> new RowCondition.Any(fields.some("any", this::condition)));
    sorts.put("not", fields -> new RowCondition.Not(condition(fields.required("not"))));
    sorts.put("filled", this::filled);
    sorts.put("picked", fields -> new RowCondition.Picked(fields.some("picked", this::entry)));
    sorts.put("column", this::held);
    sorts.put("chosen", this::chosen);
    sorts.put("before", this::before);
    sorts.put("within", this::within);
  }

  RowCondition condition(Value value) {
    return value.record(fields -> value.isMapping() ? condition(fields) : RowCondition.ANY);
  }

  private RowCondition condition(Fields fields) {
    if (fields.keys().isEmpty()) {
      return RowCondition.ANY;
    }
    var sort = sorts.keySet().stream().filter(fields::has).findFirst();
    if (sort.isEmpty()) {
      var key = fields.keys().getFirst();
      fields.owner().refuseWord(FaultCode.NO_CONDITION, key, List.copyOf(sorts.keySet()));
      fields.acceptAll();
      return RowCondition.ANY;
    }
    return sort.map(sorts::get).orElseThrow().apply(fields);
  }

  private RowCondition filled(Fields fields) {
    var named = fields.required("filled");
    var column = Plain.id(named, Column.Id::new);
    uses.add(new CellUse.Filled(named, column));
    return new RowCondition.Filled(column);
  }

  private Catalogue.Entry.Id entry(Value named) {
    var entry = Plain.id(named, Catalogue.Entry.Id::new);
    uses.add(new CellUse.Picked(named, entry));
    return entry;
  }

  private RowCondition held(Fields fields) {
    var named = fields.required("column");
    var column = Plain.id(named, Column.Id::new);
    var isBelow = fields.has("below");
    if (!isBelow && !fields.has("atLeast")) {
      fields.owner().refuse(FaultCode.NO_BOUND);
      return RowCondition.ANY;
    }
    var written = fields.required(isBelow ? "below" : "atLeast");
    var bound = Plain.number(written);
    uses.add(new CellUse.Compared(named, column, written, bound));
    return isBelow
        ? new RowCondition.Below(column, bound)
        : new RowCondition.AtLeast(column, bound);
  }

  private RowCondition chosen(Fields fields) {
    var named = fields.required("chosen");
    var written = fields.required("option");
    var column = Plain.id(named, Column.Id::new);
    var option = Plain.id(written, Kind.Option.Id::new);
    uses.add(new CellUse.Chosen(named, column, written, option));
    return new RowCondition.Chosen(column, option);
  }

  private RowCondition before(Fields fields) {
    var days = Pair.of(fields.required("before"));
    return days.<RowCondition>map(
            pair -> new RowCondition.Before(day(pair.first()), day(pair.second())))
        .orElse(RowCondition.ANY);
  }

  private RowCondition within(Fields fields) {
    return Pair.of(fields.required("within"))
        .<RowCondition>map(
            pair -> new RowCondition.Within(dayColumn(pair.first()), Plain.period(pair.second())))
        .orElse(RowCondition.ANY);
  }

  private RowCondition.Day day(Value named) {
    return Pair.isReference(named)
        ? new RowCondition.Day.Reference()
        : new RowCondition.Day.Of(dayColumn(named));
  }

  private Column.Id dayColumn(Value named) {
    var column = Plain.id(named, Column.Id::new);
    uses.add(new CellUse.Day(named, column));
    return column;
  }
}
