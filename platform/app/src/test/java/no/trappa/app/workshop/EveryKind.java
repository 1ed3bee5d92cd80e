package no.trappa.app.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.value.Language;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.catalog.PinnedDefinitions;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Reading;

/** A catalog with one assessment that asks one question of every kind. */
public final class EveryKind implements ModuleCatalog {

  public static final AssessmentDefinition.Id TRIAL = new AssessmentDefinition.Id("trial");

  private static final PinnedDefinitions PINNED =
      new PinnedDefinitions("assessment", "vocabulary", List.of());

  private final Definitions definitions = read();

  @Override
  public List<CatalogEntry> entries() {
    return List.of();
  }

  @Override
  public Vocabulary vocabulary() {
    return definitions.vocabulary();
  }

  @Override
  public List<AssessmentDefinition> assessments() {
    return List.of(definitions.assessment());
  }

  @Override
  public Optional<Definitions> definitions(AssessmentDefinition.Id assessment) {
    return Optional.of(definitions).filter(_ -> assessment.equals(TRIAL));
  }

  @Override
  public Map<ModuleDefinition.Id, ModuleLogic> logic(Definitions wanted) {
    return Map.of();
  }

  @Override
  public PinnedDefinitions pin(Definitions wanted) {
    return PINNED;
  }

  @Override
  public Definitions read(PinnedDefinitions pinned) {
    return definitions;
  }

  public static Definitions read() {
    var root = Path.of(System.getProperty("trappa.root", "."));
    var here = root.resolve("platform/app/src/test/resources/workshop");
    var vocabulary =
        good(VocabularyReader.read(source(root.resolve("assessments/vocabulary.yaml"))));
    var known = Optional.of(vocabulary);
    return new Definitions(
        good(new AssessmentReader(known).read(source(here.resolve("assessment.yaml")))),
        List.of(good(new ModuleReader(known).read(source(here.resolve("module.yaml"))))),
        vocabulary);
  }

  private static Source source(Path file) {
    try {
      return Source.of(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static <T> T good(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value, var _) -> value;
      case Reading.Refused<T>(var faults) ->
          throw new IllegalStateException(faults.getFirst().line(Language.EN));
    };
  }
}
