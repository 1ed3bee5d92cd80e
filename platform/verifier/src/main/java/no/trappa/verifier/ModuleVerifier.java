package no.trappa.verifier;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;
import no.trappa.verifier.logic.LogicFile;
import no.trappa.verifier.place.Places;
import no.trappa.verifier.sense.SenseCheck;
import no.trappa.verifier.wording.Alike;
import no.trappa.verifier.wording.WordingCheck;

/**
 * Makes the checks that the host makes when a module is installed.
 *
 * <p>Nothing of the module is run by them: whose code it is may not be known yet.
 */
public final class ModuleVerifier {

  private final Optional<Vocabulary> vocabulary;
  private final List<ModuleDefinition> others;
  private final ModuleReader reader;

  /**
   * A verifier that knows some words.
   *
   * @param vocabulary what roles, bodies, phases, gates and models there are; without it any
   *     well-formed name will do
   */
  public ModuleVerifier(Optional<Vocabulary> vocabulary) {
    this(vocabulary, List.of());
  }

  /**
   * A verifier that also knows modules it may be used beside.
   *
   * @param others modules whose questions its own are compared with
   */
  public ModuleVerifier(Optional<Vocabulary> vocabulary, List<ModuleDefinition> others) {
    this.vocabulary = vocabulary;
    this.others = List.copyOf(others);
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
    var places = Places.in(archive.moduleFile());
    var form = Stream.concat(module.faults().stream(), logic.faults().stream()).sorted();
    var sense = module.accepted().map(one -> SenseCheck.check(one, vocabulary, places));
    var wording = WordingCheck.check(places);
    return new Verification(
        module.accepted(),
        Stream.of(form, sense.stream().flatMap(List::stream), wording.stream())
            .flatMap(all -> all)
            .toList(),
        module.accepted().map(one -> Alike.check(one, others, places)).orElse(List.of()));
  }
}
