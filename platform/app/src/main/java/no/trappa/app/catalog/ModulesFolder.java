package no.trappa.app.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;
import no.trappa.verifier.logic.LogicFile;

/** The folder people put module jars in. Whatever is wrong with one touches no other. */
final class ModulesFolder {

  private final Path folder;
  private final ModuleStore store;
  private final ModuleReader reader;
  private final Reasons reasons;

  ModulesFolder(Path folder, ModuleStore store, ModuleReader reader, Reasons reasons) {
    this.folder = folder;
    this.store = store;
    this.reader = reader;
    this.reasons = reasons;
  }

  /** Every jar, in the order of their names; its logic is not started yet. */
  List<Found> found() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .sorted()
          .map(this::found)
          .toList();
    }
  }

  private Found found(Path jar) {
    var name = jar.getFileName().toString();
    return switch (ModuleArchive.read(jar, name)) {
      case Reading.Refused<ModuleArchive>(var faults) -> Found.Bad.of(name, Reasons.of(faults));
      case Reading.Read<ModuleArchive>(var archive, var _) -> found(jar, name, archive);
    };
  }

  private Found found(Path jar, String name, ModuleArchive archive) {
    var logic = LogicFile.read(archive);
    return switch (reader.read(archive.moduleFile())) {
      case Reading.Refused<ModuleDefinition>(var faults) -> Found.Bad.of(name, Reasons.of(faults));
      case Reading.Read<ModuleDefinition>(var _, var _)
          when logic instanceof Reading.Refused<Optional<String>>(var faults) ->
          Found.Bad.of(name, Reasons.of(faults));
      case Reading.Read<ModuleDefinition>(var module, var _) -> kept(jar, name, archive, module);
    };
  }

  private Found kept(Path jar, String name, ModuleArchive archive, ModuleDefinition module) {
    try {
      var stored = store.keep(jar, archive);
      return new Found.Good(
          new InstalledModule(
              name, stored, Texts.of(archive.moduleFile()), module, Optional.empty()));
    } catch (IOException unwritable) {
      return Found.Bad.of(name, List.of(reasons.text("catalog.reason.not-kept")));
    }
  }
}
