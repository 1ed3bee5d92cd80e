package no.trappa.app.catalog;

import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.value.Version;
import no.trappa.app.catalog.PinnedDefinitions.PinnedModule;

/** A module that evaluations can use. */
record InstalledModule(
    String source,
    StoredModule stored,
    String yaml,
    ModuleDefinition definition,
    Optional<ModuleLogic> logic) {

  ModuleDefinition.Id id() {
    return definition.id();
  }

  Version version() {
    return definition.version();
  }

  InstalledModule with(Optional<ModuleLogic> itsLogic) {
    return new InstalledModule(source, stored, yaml, definition, itsLogic);
  }

  PinnedModule pinned() {
    return new PinnedModule(id(), version(), stored.sha256(), yaml);
  }
}
