package no.trappa.engine.content.assessment;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.cursor.Document;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.Reading;

/** Reads {@code assessment.yaml}. */
public final class AssessmentReader {

  public static final String FORMAT = "trappa-assessment/1";

  private static final int MOST_MINUTES = 600;
  private static final String ANY = "any";

  private final Words words;
  private final List<ModuleDefinition> modules;

  /**
   * A reader that knows some words.
   *
   * @param vocabulary what roles, bodies, phases, gates and models there are; without it any
   *     well-formed name will do
   */
  public AssessmentReader(Optional<Vocabulary> vocabulary) {
    this(vocabulary, List.of());
  }

  /**
   * A reader that also knows modules, and looks up in them which indicators there are.
   *
   * @param modules those the assessment may use; what it says of one that is not among them is left
   *     unchecked
   */
  public AssessmentReader(Optional<Vocabulary> vocabulary, List<ModuleDefinition> modules) {
    this.words = new Words(vocabulary);
    this.modules = List.copyOf(modules);
  }

  public Reading<AssessmentDefinition> read(Source source) {
    return Document.read(source, FORMAT, this::assessment);
  }

  private AssessmentDefinition assessment(Fields fields) {
    var uses = new UseReader(modules);
    var phase = phase(fields.required("phase"));
    return new AssessmentDefinition(
        Plain.id(fields.required("id"), AssessmentDefinition.Id::new),
        Plain.version(fields.required("version")),
        fields.required("title").text(),
        fields.required("summary").text(),
        phase,
        new GatesReader(words).gates(fields.required("gate"), phase),
        fields.some("modules", value -> value.record(uses::use)),
        new ItemReader(words).items(fields),
        Plain.whole(fields.required("minutes"), 1, MOST_MINUTES));
  }

  /** Empty where it takes the phase that the collaboration is in. */
  private Optional<Phase.Id> phase(Value value) {
    return value.written().filter(ANY::equals).isPresent()
        ? Optional.empty()
        : Optional.of(words.phase(value));
  }
}
