package no.trappa.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.VersionRange;

/**
 * The modules there are to choose from.
 *
 * @param own those the caller named
 * @param shipped those that come with Trappa, except where the caller named another
 */
record Shelf(Vocabulary vocabulary, List<Candidate> own, List<Candidate> shipped) {

  Shelf(Vocabulary vocabulary, List<Candidate> own) {
    this(vocabulary, own, List.of());
  }

  Shelf {
    own = List.copyOf(own);
    shipped = List.copyOf(shipped);
  }

  Shelf with(List<Candidate> others) {
    return new Shelf(vocabulary, own, others);
  }

  boolean lacks(Candidate candidate) {
    return own.stream().noneMatch(one -> one.module().id().equals(candidate.module().id()));
  }

  List<ModuleDefinition> modules() {
    return all().map(Candidate::module).toList();
  }

  /** The newest version that will do. */
  Optional<Candidate> find(AssessmentDefinition.Use use) {
    return all()
        .filter(one -> one.module().id().equals(use.module()))
        .filter(one -> use.versions().contains(one.module().version()))
        .max(Comparator.comparing(one -> one.module().version()));
  }

  /** The assessment, with the caller's modules that it does not name added at its end. */
  AssessmentDefinition withOwn(AssessmentDefinition assessment) {
    var named = assessment.modules().stream().map(AssessmentDefinition.Use::module).toList();
    var added =
        own.stream()
            .map(Candidate::module)
            .filter(module -> !named.contains(module.id()))
            .map(Shelf::use);
    return new AssessmentDefinition(
        assessment.id(),
        assessment.version(),
        assessment.title(),
        assessment.summary(),
        assessment.phase(),
        assessment.gates(),
        Stream.concat(assessment.modules().stream(), added).toList(),
        assessment.items(),
        assessment.minutes());
  }

  private static AssessmentDefinition.Use use(ModuleDefinition module) {
    var versions = new VersionRange(module.version(), Optional.empty());
    return new AssessmentDefinition.Use(module.id(), versions, List.of());
  }

  private Stream<Candidate> all() {
    return Stream.concat(own.stream(), shipped.stream());
  }
}
