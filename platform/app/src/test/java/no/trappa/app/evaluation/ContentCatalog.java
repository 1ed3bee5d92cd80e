package no.trappa.app.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.catalog.PinnedDefinitions;

/** A catalog of {@link Content}, which can be taken away while its texts are still readable. */
final class ContentCatalog implements ModuleCatalog {

  private static final PinnedDefinitions PINNED =
      new PinnedDefinitions(
          "id: small",
          "roles: []",
          Content.definitions().modules().stream()
              .map(module ->
                  new PinnedDefinitions.PinnedModule(
                      module.id(), module.version(), "0".repeat(64), "id: " + module.id()))
              .toList());

  private boolean installed = true;

  void uninstall() {
    installed = false;
  }

  @Override
  public Optional<Definitions> definitions(AssessmentDefinition.Id assessment) {
    return installed && assessment.equals(Content.ASSESSMENT)
        ? Optional.of(Content.definitions())
        : Optional.empty();
  }

  @Override
  public PinnedDefinitions pin(Definitions definitions) {
    return PINNED;
  }

  @Override
  public Definitions read(PinnedDefinitions pinned) {
    if (!pinned.equals(PINNED)) {
      throw new IllegalArgumentException("other texts than were pinned");
    }
    return Content.definitions();
  }

  @Override
  public List<CatalogEntry> entries() {
    return List.of();
  }

  @Override
  public Vocabulary vocabulary() {
    return Content.definitions().vocabulary();
  }

  @Override
  public List<AssessmentDefinition> assessments() {
    return installed ? List.of(Content.definitions().assessment()) : List.of();
  }

  @Override
  public Map<ModuleDefinition.Id, ModuleLogic> logic(Definitions definitions) {
    return Map.of();
  }
}
