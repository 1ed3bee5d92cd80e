package no.trappa.app.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.app.catalog.Composition.Usable;

/** The catalog of this host's folders. */
final class InstalledModules implements ModuleCatalog {

  private final Contents contents;
  private final KeptModules kept;
  private final PinnedReader pinnedReader = new PinnedReader();

  InstalledModules(Contents contents, KeptModules kept) {
    this.contents = contents;
    this.kept = kept;
  }

  @Override
  public List<CatalogEntry> entries() {
    return contents.entries();
  }

  @Override
  public Vocabulary vocabulary() {
    return contents.vocabulary();
  }

  @Override
  public List<AssessmentDefinition> assessments() {
    return contents.assessments().stream().map(one -> one.definitions().assessment()).toList();
  }

  @Override
  public Optional<Definitions> definitions(AssessmentDefinition.Id assessment) {
    return contents.assessments().stream()
        .map(Usable::definitions)
        .filter(definitions -> definitions.assessment().id().equals(assessment))
        .findFirst();
  }

  @Override
  public Map<ModuleDefinition.Id, ModuleLogic> logic(Definitions definitions) {
    var logic = new LinkedHashMap<ModuleDefinition.Id, ModuleLogic>();
    for (var module : definitions.modules()) {
      logicOf(module, definitions.vocabulary()).ifPresent(one -> logic.put(module.id(), one));
    }
    return logic;
  }

  private Optional<ModuleLogic> logicOf(ModuleDefinition module, Vocabulary vocabulary) {
    return contents.modules().stream()
        .filter(installed -> installed.definition().equals(module))
        .findFirst()
        .map(InstalledModule::logic)
        .orElseGet(() -> kept.logic(module, vocabulary));
  }

  @Override
  public PinnedDefinitions pin(Definitions definitions) {
    return contents.assessments().stream()
        .filter(usable -> usable.definitions().equals(definitions))
        .findFirst()
        .map(Usable::pinned)
        .orElseThrow(
            () -> new IllegalArgumentException("these definitions are not the catalog's own"));
  }

  @Override
  public Definitions read(PinnedDefinitions pinned) {
    return pinnedReader.read(pinned);
  }
}
