package no.trappa.app.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Definitions;
import no.trappa.api.value.Language;
import no.trappa.app.catalog.PinnedDefinitions.PinnedModule;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.content.vocabulary.VocabularyReader;
import no.trappa.engine.fault.Reading;

/** Reads the texts kept with evaluations; those of the latest few are remembered. */
final class PinnedReader {

  private static final int REMEMBERED = 16;

  private final Map<PinnedDefinitions, Definitions> remembered =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PinnedDefinitions, Definitions> eldest) {
          return size() > REMEMBERED;
        }
      };

  synchronized Definitions read(PinnedDefinitions pinned) {
    return remembered.computeIfAbsent(pinned, PinnedReader::parse);
  }

  private static Definitions parse(PinnedDefinitions pinned) {
    var vocabulary =
        good(VocabularyReader.read(Source.of("vocabulary.yaml", pinned.vocabularyYaml())));
    var known = Optional.of(vocabulary);
    var assessment =
        new AssessmentReader(known).read(Source.of("assessment.yaml", pinned.assessmentYaml()));
    var modules = new ModuleReader(known);
    return new Definitions(
        good(assessment),
        pinned.modules().stream().map(module -> good(modules.read(source(module)))).toList(),
        vocabulary);
  }

  private static Source source(PinnedModule module) {
    return Source.of(module.id() + "/module.yaml", module.yaml());
  }

  private static <T> T good(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value, var _) -> value;
      case Reading.Refused<T>(var faults) ->
          throw new IllegalArgumentException(faults.getFirst().line(Language.EN));
    };
  }
}
