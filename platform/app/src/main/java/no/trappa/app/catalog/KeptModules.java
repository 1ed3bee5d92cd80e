package no.trappa.app.catalog;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.engine.content.module.ModuleReader;

/** Logic of modules that have left the host, for the evaluations that used them. */
final class KeptModules {

  private final ModuleStore store;
  private final PluginHost plugins;
  private final Map<ModuleDefinition, Optional<ModuleLogic>> asked = new HashMap<>();

  KeptModules(ModuleStore store, PluginHost plugins) {
    this.store = store;
    this.plugins = plugins;
  }

  /** The logic of the kept module that says the same; empty when that one is data only. */
  synchronized Optional<ModuleLogic> logic(ModuleDefinition module, Vocabulary vocabulary) {
    return asked.computeIfAbsent(module, _ -> find(module, vocabulary));
  }

  private Optional<ModuleLogic> find(ModuleDefinition module, Vocabulary vocabulary) {
    var reader = new ModuleReader(Optional.of(vocabulary));
    return store.all().stream()
        .filter(stored -> says(reader, stored).filter(module::equals).isPresent())
        .findFirst()
        .map(stored -> started(stored, module))
        .orElseGet(() -> Optional.of(new MissingLogic("the module is not kept here")));
  }

  private Optional<ModuleLogic> started(StoredModule stored, ModuleDefinition module) {
    return switch (plugins.start(stored, module)) {
      case PluginHost.Started.WithoutLogic _ -> Optional.empty();
      case PluginHost.Started.Ready(var logic) -> Optional.of(logic);
      case PluginHost.Started.Failed(var what) -> Optional.of(new MissingLogic(what));
    };
  }

  private static Optional<ModuleDefinition> says(ModuleReader reader, StoredModule stored) {
    try {
      return reader.read(stored.yaml(stored.sha256())).accepted();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
