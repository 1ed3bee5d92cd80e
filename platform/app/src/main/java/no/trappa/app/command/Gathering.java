package no.trappa.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.engine.content.assessment.AssessmentReader;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;
import no.trappa.verifier.logic.LogicLoader;

/**
 * Puts together what answers are held against: an assessment, and the modules it uses.
 *
 * <p>A module named by the caller takes the place of one that comes with Trappa, and takes part
 * even where the assessment does not name it. One that comes with Trappa and is broken is always
 * told of; where the assessment lacks a module, which it then may be, nothing is put together.
 */
final class Gathering {

  private final Folders folders;
  private final List<Path> named;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Fault> told = new ArrayList<>();

  Gathering(Folders folders, List<Path> named) {
    this.folders = folders;
    this.named = named;
  }

  Reading<Materials> gather(String assessment) {
    var materials =
        note(folders.vocabulary()).flatMap(vocabulary -> materials(assessment, vocabulary));
    return materials.isPresent() && faults.isEmpty()
        ? new Reading.Read<>(materials.get(), told)
        : new Reading.Refused<>(
            Stream.concat(faults.stream(), told.stream()).sorted().distinct().toList());
  }

  private Optional<Materials> materials(String assessment, Vocabulary vocabulary) {
    var shipped = Shipped.read(folders.jars(), vocabulary);
    told.addAll(shipped.broken());
    var own = new Shelf(vocabulary, namedModules(vocabulary, shipped));
    var shelf = own.with(shipped.candidates().stream().filter(own::lacks).toList());
    var reader = new AssessmentReader(Optional.of(vocabulary), shelf.modules());
    return note(InputFile.read(folders.assessment(assessment), reader::read))
        .filter(read -> !shipped.mayBeMissedBy(read, shelf))
        .map(read -> materials(shelf, shelf.withOwn(read)));
  }

  private Materials materials(Shelf shelf, AssessmentDefinition assessment) {
    var logic = new HashMap<ModuleDefinition.Id, ModuleLogic>();
    var used = assessment.modules().stream().flatMap(use -> shelf.find(use).stream()).toList();
    for (var candidate : used) {
      note(LogicLoader.load(candidate.archive()))
          .flatMap(loaded -> loaded)
          .ifPresent(loaded -> logic.put(candidate.module().id(), loaded));
    }
    var modules = used.stream().map(Candidate::module).toList();
    return new Materials(new Definitions(assessment, modules, shelf.vocabulary()), logic);
  }

  /** Read twice: the first time to know them, the second to look up what they say of others. */
  private List<Candidate> namedModules(Vocabulary vocabulary, Shipped shipped) {
    var archives = named.stream().flatMap(path -> note(ModuleArchive.read(path)).stream()).toList();
    var words = Optional.of(vocabulary);
    var first = new ModuleReader(words);
    var known =
        Stream.concat(
                archives.stream().flatMap(one -> first.read(one.moduleFile()).accepted().stream()),
                shipped.modules().stream())
            .toList();
    var second = new ModuleReader(words, known);
    return archives.stream()
        .flatMap(archive ->
            note(second.read(archive.moduleFile()))
                .map(module -> new Candidate(archive, module))
                .stream())
        .toList();
  }

  /** The value, or its faults among those that are told in the end. */
  private <T> Optional<T> note(Reading<T> reading) {
    if (reading instanceof Reading.Refused<T>(var found)) {
      faults.addAll(found);
    }
    return reading.accepted();
  }
}
