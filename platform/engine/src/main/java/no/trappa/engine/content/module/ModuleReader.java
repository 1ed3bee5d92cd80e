package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Version;
import no.trappa.api.value.VersionRange;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.cursor.Document;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Reading;

/** Reads {@code module.yaml}, and tells every fault it has in one run. */
public final class ModuleReader {

  public static final String FORMAT = "trappa-module/1";

  /** The version of the API that modules work with here. */
  public static final Version API = new Version(1, 0, 0);

  private static final List<String> SCORES =
      List.of("minimum", "mean", "weighted-mean", "sum", "staged");

  private final Words words;
  private final List<ModuleDefinition> others;

  /**
   * A reader that knows some words.
   *
   * @param vocabulary what roles, bodies, phases, gates and models there are; without it any
   *     well-formed name will do
   */
  public ModuleReader(Optional<Vocabulary> vocabulary) {
    this(vocabulary, List.of());
  }

  /**
   * A reader that also knows other modules, and looks up in them what is said of them.
   *
   * @param others modules that the one read may require; what it says of one that is not among them
   *     is left to whoever puts them together
   */
  public ModuleReader(Optional<Vocabulary> vocabulary, List<ModuleDefinition> others) {
    this.words = new Words(vocabulary);
    this.others = List.copyOf(others);
  }

  public Reading<ModuleDefinition> read(Source source) {
    return Document.read(source, FORMAT, this::module);
  }

  private ModuleDefinition module(Fields fields) {
    var id = Plain.id(fields.required("id"), ModuleDefinition.Id::new);
    var draft =
        new Draft(
            id, words, requires(fields, id), ScaleReader.scales(fields), Catalogues.read(fields));
    var score = score(fields.required("score"));
    var staging = new StagingReader(draft.scales()).staging(fields, score);
    var cards = new CardReader(draft);
    var groups = new GroupReader(draft, new PlacementReader(score, staging));
    var module =
        new ModuleDefinition(
            id,
            Plain.version(fields.required("version")),
            api(fields.required("api")),
            draft.requires(),
            fields.required("title").text(),
            fields.required("summary").text(),
            fields.required("publisher").record(PublisherReader::publisher),
            score,
            staging,
            draft.scales().all(),
            draft.catalogues().all(),
            fields.some("groups", value -> value.record(groups::group)),
            fields.list("rules", value -> value.record(new RuleReader(draft)::rule)),
            fields.list("steps", value -> value.record(new StepReader(draft)::step)),
            fields.list("cards", value -> value.record(cards::card)));
    ModuleChecks.run(module, draft, others, fields);
    return module;
  }

  private static List<ModuleDefinition.Id> requires(Fields fields, ModuleDefinition.Id self) {
    var ids = new UniqueIds();
    return fields.list(
        "requires",
        value -> {
          var id = ids.read(value, ModuleDefinition.Id::new);
          if (id.equals(self)) {
            value.refuse(FaultCode.REQUIRES_ITSELF, id);
          }
          return id;
        });
  }

  private static VersionRange api(Value value) {
    var range = Plain.range(value);
    if (!range.contains(API)) {
      value.refuse(FaultCode.API_NOT_SUPPORTED, range, API);
    }
    return range;
  }

  private static Combination score(Value value) {
    var score = Plain.oneOf(value, Combination.class);
    if (score == Combination.POSITION) {
      value.refuseWord(FaultCode.NOT_A_CHOICE, "position", SCORES);
    }
    return score;
  }
}
