package no.trappa.engine.content.assessment;

import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.UnitKind;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.content.vocabulary.Words;

/** Reads a document or a decision that a gate asks for. */
final class ItemReader {

  private final Words words;
  private final UniqueIds ids = new UniqueIds();

  ItemReader(Words words) {
    this.words = words;
  }

  GateItem item(Fields fields) {
    return new GateItem(
        ids.read(fields.required("id"), GateItem.Id::new),
        Plain.oneOf(fields.required("kind"), GateItem.Kind.class),
        fields.required("title").text(),
        Plain.oneOf(fields.required("per"), UnitKind.class),
        new SettingReader(words).when(fields),
        fields.required("step").text(),
        words.role(fields.required("responsible")),
        words.body(fields.required("decides")),
        fields.list("guide", Value::words));
  }
}
