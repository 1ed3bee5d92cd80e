package no.trappa.verifier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;
import no.trappa.verifier.logic.LogicFile;

/**
 * Makes the checks that the host makes when a module is installed.
 *
 * <p>Nothing of the module is run by them: whose code it is may not be known yet.
 */
public final class ModuleVerifier {

  private final ModuleReader reader;

  /**
   * A verifier that knows some words.
   *
   * @param vocabulary what roles, bodies, phases, gates and models there are; without it any
   *     well-formed name will do
   */
  public ModuleVerifier(Optional<Vocabulary> vocabulary) {
    this.reader = new ModuleReader(vocabulary);
  }

  /** Checks a jar or a folder. */
  public Verification verify(Path path) {
    return switch (ModuleArchive.read(path)) {
      case Reading.Refused<ModuleArchive>(var faults) -> new Verification(Optional.empty(), faults);
      case Reading.Read<ModuleArchive>(var archive, var _) -> verify(archive);
    };
  }

  /** Checks a module whose files are already in order. */
  public Verification verify(ModuleArchive archive) {
    var module = reader.read(archive.moduleFile());
    var logic = LogicFile.read(archive);
    return new Verification(module.accepted(), faults(module, logic));
  }

  private static List<Fault> faults(Reading<?> module, Reading<?> logic) {
    return Stream.concat(module.faults().stream(), logic.faults().stream()).toList();
  }
}
