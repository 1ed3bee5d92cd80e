package no.trappa.app.catalog;

import java.io.IOException;
import no.trappa.app.language.Messages;
import no.trappa.app.settings.TrappaSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

  @Bean
  ModuleCatalog moduleCatalog(TrappaSettings settings, Messages messages) throws IOException {
    var store = new ModuleStore(settings.data().resolve("modules"));
    var folders =
        new CatalogFolders(
            settings.modules(), new AssessmentsFolder(settings.assessments()), store);
    var plugins = new PluginHost();
    var contents = new Stocktaking(folders, plugins, new Reasons(messages)).take();
    return new InstalledModules(contents, new KeptModules(store, plugins));
  }
}
