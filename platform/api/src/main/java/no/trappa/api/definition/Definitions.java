package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything an evaluation is computed against: the assessment, its modules, the vocabulary. */
public record Definitions(
    AssessmentDefinition assessment, List<ModuleDefinition> modules, Vocabulary vocabulary) {

  public Definitions {
    modules = List.copyOf(modules);
  }

  /** The same for a collaboration in this phase, where the assessment is meant for any. */
  public Definitions in(Phase.Id phase) {
    return assessment.phase().isPresent()
        ? this
        : new Definitions(assessment.in(phase), modules, vocabulary);
  }

  public Optional<ModuleDefinition> module(ModuleDefinition.Id id) {
    return modules.stream().filter(module -> module.id().equals(id)).findFirst();
  }

  public Optional<Indicator> indicator(IndicatorRef ref) {
    return module(ref.module()).flatMap(module -> module.indicator(ref.indicator()));
  }

  /** The module's indicators that this assessment asks, in the module's order. */
  public Stream<Indicator> asked(ModuleDefinition module) {
    var chosen =
        assessment.modules().stream()
            .filter(use -> use.module().equals(module.id()))
            .flatMap(use -> use.indicators().stream())
            .toList();
    return module
        .indicators()
        .filter(indicator ->
            chosen.isEmpty()
                ? assessment.phase().map(indicator::isAskedIn).orElse(true)
                : chosen.contains(indicator.id()));
  }
}
