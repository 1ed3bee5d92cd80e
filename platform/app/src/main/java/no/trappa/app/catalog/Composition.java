package no.trappa.app.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.AssessmentDefinition.Use;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Text;
import no.trappa.app.catalog.AssessmentsFolder.Document;
import no.trappa.app.catalog.CatalogEntry.Kind;
import no.trappa.app.catalog.CatalogEntry.Status;

/** Finds an assessment's modules among those that are here. */
final class Composition {

  private final Reasons reasons;
  private final Vocabulary vocabulary;
  private final String vocabularyYaml;
  private final List<InstalledModule> modules;

  Composition(
      Reasons reasons,
      Vocabulary vocabulary,
      String vocabularyYaml,
      List<InstalledModule> modules) {
    this.reasons = reasons;
    this.vocabulary = vocabulary;
    this.vocabularyYaml = vocabularyYaml;
    this.modules = modules;
  }

  /** An assessment's entry and, where it can be used, what an evaluation of it is made from. */
  record Composed(CatalogEntry entry, Optional<Usable> usable) {}

  /** Definitions, and the texts they were read from. */
  record Usable(Definitions definitions, PinnedDefinitions pinned) {}

  Composed of(Document<AssessmentDefinition> document, AssessmentDefinition assessment) {
    var missing = new ArrayList<Text>();
    var chosen = new ArrayList<InstalledModule>();
    for (var use : assessment.modules()) {
      newest(use).ifPresentOrElse(chosen::add, () -> missing.add(absent(use)));
    }
    chosen.forEach(module -> missing.addAll(unknownIndicators(assessment, module)));
    var entry = entry(document.name(), assessment, missing);
    return missing.isEmpty()
        ? new Composed(entry, Optional.of(usable(document.text(), assessment, chosen)))
        : new Composed(entry, Optional.empty());
  }

  private Optional<InstalledModule> newest(Use use) {
    return modules.stream()
        .filter(module -> module.id().equals(use.module()))
        .filter(module -> use.versions().contains(module.version()))
        .max(Comparator.comparing(InstalledModule::version));
  }

  private Usable usable(
      String yaml, AssessmentDefinition assessment, List<InstalledModule> chosen) {
    var definitions = chosen.stream().map(InstalledModule::definition).toList();
    var pinned = chosen.stream().map(InstalledModule::pinned).toList();
    return new Usable(
        new Definitions(assessment, definitions, vocabulary),
        new PinnedDefinitions(yaml, vocabularyYaml, pinned));
  }

  private Text absent(Use use) {
    return reasons.text(
        "catalog.reason.module-absent", use.module().value(), use.versions().toString());
  }

  private List<Text> unknownIndicators(AssessmentDefinition assessment, InstalledModule module) {
    return assessment.modules().stream()
        .filter(use -> use.module().equals(module.id()))
        .flatMap(use -> use.indicators().stream())
        .filter(indicator -> module.definition().indicator(indicator).isEmpty())
        .map(indicator ->
            reasons.text("catalog.reason.indicator-absent", module.id().value(), indicator.value()))
        .toList();
  }

  private static CatalogEntry entry(
      String source, AssessmentDefinition assessment, List<Text> missing) {
    return new CatalogEntry(
        source,
        Kind.ASSESSMENT,
        Optional.of(assessment.id().value()),
        Optional.of(assessment.version()),
        Optional.of(assessment.title()),
        Optional.empty(),
        missing.isEmpty() ? Status.ACTIVE : Status.BROKEN,
        missing);
  }
}
