package no.trappa.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.Reading;
import no.trappa.verifier.archive.ModuleArchive;

/**
 * The modules that come with Trappa.
 *
 * @param candidates those that may be used
 * @param broken what is wrong with the others; which modules they are cannot be told
 */
record Shipped(List<Candidate> candidates, List<Fault> broken) {

  Shipped {
    candidates = List.copyOf(candidates);
    broken = List.copyOf(broken);
  }

  static Shipped read(List<Path> jars, Vocabulary vocabulary) {
    var reader = new ModuleReader(Optional.of(vocabulary));
    var candidates = new ArrayList<Candidate>();
    var broken = new ArrayList<Fault>();
    for (var jar : jars) {
      switch (ModuleArchive.read(jar)) {
        case Reading.Refused<ModuleArchive>(var faults) -> broken.addAll(faults);
        case Reading.Read<ModuleArchive>(var archive, var _) -> {
          switch (reader.read(archive.moduleFile())) {
            case Reading.Refused<ModuleDefinition>(var faults) -> broken.addAll(faults);
            case Reading.Read<ModuleDefinition>(var module, var _) ->
                candidates.add(new Candidate(archive, module));
          }
        }
      }
    }
    return new Shipped(candidates, broken);
  }

  List<ModuleDefinition> modules() {
    return candidates.stream().map(Candidate::module).toList();
  }

  /**
   * Whether the assessment uses a module that is not on the shelf, and that may be a broken one.
   */
  boolean mayBeMissedBy(AssessmentDefinition assessment, Shelf shelf) {
    return !broken.isEmpty()
        && assessment.modules().stream().anyMatch(use -> shelf.find(use).isEmpty());
  }
}
