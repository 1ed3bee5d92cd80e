package no.trappa.engine.content.vocabulary;

import java.util.List;
import java.util.function.BiFunction;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Text;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.cursor.Document;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.fault.Reading;

/** Reads {@code vocabulary.yaml}. */
public final class VocabularyReader {

  public static final String FORMAT = "trappa-vocabulary/1";

  private VocabularyReader() {}

  public static Reading<Vocabulary> read(Source source) {
    return Document.read(source, FORMAT, VocabularyReader::vocabulary);
  }

  private static Vocabulary vocabulary(Fields fields) {
    return new Vocabulary(
        Plain.version(fields.required("version")),
        words(fields, "roles", VocabularyReader::role),
        words(
            fields,
            "bodies",
            (word, ids) -> new Body(ids.read(word.required("id"), Body.Id::new), title(word))),
        words(
            fields,
            "phases",
            (word, ids) -> new Phase(ids.read(word.required("id"), Phase.Id::new), title(word))),
        words(
            fields,
            "gates",
            (word, ids) -> new Gate(ids.read(word.required("id"), Gate.Id::new), title(word))),
        words(
            fields,
            "models",
            (word, ids) ->
                new OrganisationModel(
                    ids.read(word.required("id"), OrganisationModel.Id::new), title(word))));
  }

  private static <T> List<T> words(
      Fields fields, String key, BiFunction<Fields, UniqueIds, T> read) {
    var ids = new UniqueIds();
    return fields.some(key, value -> value.record(word -> read.apply(word, ids)));
  }

  private static Role role(Fields fields, UniqueIds ids) {
    return new Role(
        ids.read(fields.required("id"), Role.Id::new),
        title(fields),
        Plain.oneOf(fields.required("unit"), UnitKind.class),
        Plain.oneOf(fields.required("side"), Role.Side.class));
  }

  private static Text title(Fields fields) {
    return fields.required("title").text();
  }
}
