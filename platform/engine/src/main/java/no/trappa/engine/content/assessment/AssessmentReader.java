package no.trappa.engine.content.assessment;

import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.cursor.Document;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.Reading;

/** Reads {@code assessment.yaml}. */
public final class AssessmentReader {

  public static final String FORMAT = "trappa-assessment/1";

  private static final int MOST_MINUTES = 600;

  private final Words words;

  /**
   * A reader that knows some words.
   *
   * @param vocabulary what roles, bodies, phases, gates and models there are; without it any
   *     well-formed name will do
   */
  public AssessmentReader(Optional<Vocabulary> vocabulary) {
    this.words = new Words(vocabulary);
  }

  public Reading<AssessmentDefinition> read(Source source) {
    return Document.read(source, FORMAT, this::assessment);
  }

  private AssessmentDefinition assessment(Fields fields) {
    var moduleIds = new UniqueIds();
    var items = new ItemReader(words);
    return new AssessmentDefinition(
        Plain.id(fields.required("id"), AssessmentDefinition.Id::new),
        Plain.version(fields.required("version")),
        fields.required("title").text(),
        fields.required("summary").text(),
        words.phase(fields.required("phase")),
        words.gate(fields.required("gate")),
        fields.some("modules", value -> value.record(use -> UseReader.use(use, moduleIds))),
        fields.list("items", value -> value.record(items::item)),
        Plain.whole(fields.required("minutes"), 1, MOST_MINUTES));
  }
}
