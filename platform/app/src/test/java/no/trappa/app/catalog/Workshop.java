package no.trappa.app.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.trappa.app.language.Messages;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Folders to put modules and assessments in, and the catalog a host would make of them. */
final class Workshop {

  private static final Messages MESSAGES =
      new AnnotationConfigApplicationContext(Messages.class).getBean(Messages.class);

  private final Path folder;

  Workshop(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("modules"));
    Files.createDirectories(folder.resolve("assessments"));
    var shipped = Path.of(System.getProperty("trappa.root", "../..")).resolve("assessments");
    Files.copy(shipped.resolve("vocabulary.yaml"), folder.resolve("assessments/vocabulary.yaml"));
  }

  Path modules(String name) {
    return folder.resolve("modules").resolve(name);
  }

  Path store() {
    return folder.resolve("data/modules");
  }

  void put(String name, ModuleJar jar) throws IOException {
    jar.writeTo(modules(name));
  }

  void assessment(String id, String text) throws IOException {
    var path = folder.resolve("assessments").resolve(id).resolve("assessment.yaml");
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** What a host finds when it starts now. */
  ModuleCatalog open() throws IOException {
    var store = new ModuleStore(store());
    var folders =
        new CatalogFolders(
            folder.resolve("modules"), new AssessmentsFolder(folder.resolve("assessments")), store);
    var plugins = new PluginHost();
    var contents = new Stocktaking(folders, plugins, new Reasons(MESSAGES)).take();
    return new InstalledModules(contents, new KeptModules(store, plugins));
  }

  static String assessmentOf(String id, String module, String versions) {
    return """
    format: trappa-assessment/1
    id: %s
    version: 1.0.0
    title: {nb: Prøve, nn: Prøve, en: Trial}
    summary: {nb: En prøve., nn: Ei prøve., en: A trial.}
    phase: pre-project
    gate: decide
    minutes: 5
    modules:
      - {module: %s, versions: "%s"}
    """
        .formatted(id, module, versions);
  }
}
