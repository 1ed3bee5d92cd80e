package no.trappa.app.catalog;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.logic.ModuleLogic;
import org.pf4j.PluginState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts modules' Java logic. Everything PF4J does, it does here and in {@link SingleModule}.
 *
 * <p>Each module version has a plugin manager of its own, asked for one plugin at a time: one bad
 * module must not stop another, which the calls for several would let it.
 */
final class PluginHost {

  private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

  /** What became of a module's logic. */
  sealed interface Started {

    /** The module is data only. */
    record WithoutLogic() implements Started {}

    record Ready(ModuleLogic logic) implements Started {}

    /**
     * It could not be started.
     *
     * @param what the failure in its own words, which are English at best
     */
    record Failed(String what) implements Started {}
  }

  /** Starts the logic of one module that has been read and found good. */
  synchronized Started start(StoredModule stored, ModuleDefinition module) {
    try {
      var loader = startedLoader(stored, module);
      return LoaderOfThread.during(loader, () -> found(loader));
    } catch (Throwable failure) {
      // Only its words are kept: the failure itself would hold on to the module's classes.
      LOG.warn(
          "The logic of {} {} cannot be started: {}",
          module.id(),
          module.version(),
          failure.toString());
      return new Started.Failed(String.valueOf(failure));
    }
  }

  private static ClassLoader startedLoader(StoredModule stored, ModuleDefinition module) {
    var manager = new SingleModule(stored, module);
    var plugin = manager.loadPlugin(stored.folder());
    var state = manager.startPlugin(plugin);
    if (state != PluginState.STARTED) {
      throw new IllegalStateException("the plugin is " + state);
    }
    return manager.getPluginClassLoader(plugin);
  }

  private static Started found(ClassLoader loader) {
    var logics =
        ServiceLoader.load(ModuleLogic.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    if (logics.size() > 1) {
      return new Started.Failed("it has " + logics.size() + " logics; one is allowed");
    }
    return first(logics)
        .<Started>map(logic -> new Started.Ready(new GuardedLogic(logic, loader)))
        .orElseGet(Started.WithoutLogic::new);
  }

  private static Optional<ModuleLogic> first(List<ModuleLogic> logics) {
    return logics.stream().findFirst();
  }
}
