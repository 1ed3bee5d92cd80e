package no.trappa.engine.content.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.UnitKind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.content.vocabulary.Words;

/** Reads the documents and decisions that a gate asks for. */
final class ItemReader {

  private final Words words;
  private final UniqueIds ids = new UniqueIds();
  private final Map<GateItem.Id, Value> named = new HashMap<>();
  private final List<Value> before = new ArrayList<>();

  ItemReader(Words words) {
    this.words = words;
  }

  List<GateItem> items(Fields fields) {
    var items = fields.list("items", value -> value.record(this::item));
    ItemsCheck.run(items, named, before);
    return items;
  }

  private GateItem item(Fields fields) {
    var written = fields.required("id");
    var id = ids.read(written, GateItem.Id::new);
    named.putIfAbsent(id, written);
    return new GateItem(
        id,
        Plain.oneOf(fields.required("kind"), GateItem.Kind.class),
        fields.required("title").text(),
        Plain.oneOf(fields.required("per"), UnitKind.class),
        new SettingReader(words).when(fields),
        fields.list("phases", words::phase),
        fields.required("step").text(),
        words.role(fields.required("responsible")),
        words.body(fields.required("decides")),
        fields.list("after", this::after),
        fields.list("guide", Value::words));
  }

  private GateItem.Id after(Value value) {
    before.add(value);
    return Plain.id(value, GateItem.Id::new);
  }
}
