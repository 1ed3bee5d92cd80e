package no.trappa.api.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Version;

/**
 * Everything that follows from one evaluation's answers.
 *
 * @param reference the day evidence was held against
 * @param absent modules the assessment names that are not there
 * @param findings those of all modules, and the gaps, disagreements and missing answers found
 *     across them
 */
public record EvaluationResult(
    AssessmentDefinition.Id assessment,
    Version version,
    LocalDate reference,
    Headline headline,
    GateResult gate,
    List<ModuleResult> modules,
    List<ModuleDefinition.Id> absent,
    List<Finding> findings,
    NextSteps nextSteps) {

  public EvaluationResult {
    modules = List.copyOf(modules);
    absent = List.copyOf(absent);
    findings = List.copyOf(findings);
  }

  public Optional<ModuleResult> module(ModuleDefinition.Id id) {
    return modules.stream().filter(module -> module.module().equals(id)).findFirst();
  }

  public Optional<IndicatorResult> indicator(IndicatorRef ref) {
    return module(ref.module())
        .flatMap(
            module -> module.indicators().filter(one -> one.indicator().equals(ref)).findFirst());
  }
}
