package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.Catalogue;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** The catalogues of a module by name. */
record Catalogues(Map<String, Catalogue> byName) {

  private static final Catalogue STAND_IN = new Catalogue(new Catalogue.Id("missing"), List.of());

  static Catalogues read(Fields fields) {
    var ids = new UniqueIds();
    var byName = new LinkedHashMap<String, Catalogue>();
    fields
        .list("catalogues", value -> value.record(one -> catalogue(one, ids)))
        .forEach(one -> byName.putIfAbsent(one.id().value(), one));
    return new Catalogues(byName);
  }

  List<Catalogue> all() {
    return List.copyOf(byName.values());
  }

  /** The catalogue a value names. */
  Catalogue named(Value value) {
    var word = value.word();
    if (word.isPresent() && !byName.containsKey(word.get())) {
      value.refuseWord(FaultCode.UNKNOWN_CATALOGUE, word.get(), List.copyOf(byName.keySet()));
    }
    return word.map(name -> byName.getOrDefault(name, STAND_IN)).orElse(STAND_IN);
  }

  static boolean isKnown(Catalogue catalogue) {
    return !catalogue.equals(STAND_IN);
  }

  private static Catalogue catalogue(Fields fields, UniqueIds ids) {
    var entryIds = new UniqueIds();
    return new Catalogue(
        ids.read(fields.required("id"), Catalogue.Id::new),
        fields.some("entries", value -> value.record(one -> entry(one, entryIds))));
  }

  private static Catalogue.Entry entry(Fields fields, UniqueIds ids) {
    return new Catalogue.Entry(
        ids.read(fields.required("id"), Catalogue.Entry.Id::new),
        fields.required("title").text(),
        fields.optional("help").map(Value::text),
        Guide.references(fields));
  }
}
