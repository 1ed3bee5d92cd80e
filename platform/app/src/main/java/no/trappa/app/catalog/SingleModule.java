package no.trappa.app.catalog;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.verifier.logic.ApiLoader;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.DefaultPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginStatusProvider;

/**
 * PF4J for one module version. It sees a folder that was unpacked and checked, never an archive.
 */
final class SingleModule extends DefaultPluginManager {

  private static final ClassLoader API = new ApiLoader();

  SingleModule(StoredModule stored, ModuleDefinition module) {
    super(stored.folder());
    setSystemVersion(ModuleReader.API.toString());
    pluginDescriptorFinder = new FromDefinition(module);
    pluginFactory = _ -> new Plugin() {};
    pluginLoader = new OverTheApi(module);
    pluginStatusProvider = new NeverDisabled();
  }

  /** A module's id and version stand in its module.yaml, which has been read; a manifest is not. */
  private record FromDefinition(ModuleDefinition module) implements PluginDescriptorFinder {

    @Override
    public boolean isApplicable(Path folder) {
      return true;
    }

    @Override
    public PluginDescriptor find(Path folder) {
      return new DefaultPluginDescriptor(
          module.id().value(),
          module.title().en(),
          Plugin.class.getName(),
          module.version().toString(),
          "*",
          module.publisher().name(),
          module.publisher().licence());
    }
  }

  private record OverTheApi(ModuleDefinition module) implements PluginLoader {

    @Override
    public boolean isApplicable(Path folder) {
      return true;
    }

    @Override
    public ClassLoader loadPlugin(Path folder, PluginDescriptor descriptor) {
      var name = module.id() + "-" + module.version();
      return new URLClassLoader(name, new URL[] {url(folder)}, API);
    }

    private static URL url(Path folder) {
      try {
        return folder.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new PluginRuntimeException(e, "the folder {} has no address", folder);
      }
    }
  }

  /** Whether a module is used is the catalog's to decide, not a text file's beside the module. */
  private record NeverDisabled() implements PluginStatusProvider {

    @Override
    public boolean isPluginDisabled(String module) {
      return false;
    }

    @Override
    public void disablePlugin(String module) {
      throw new UnsupportedOperationException(module);
    }

    @Override
    public void enablePlugin(String module) {
      throw new UnsupportedOperationException(module);
    }
  }
}
