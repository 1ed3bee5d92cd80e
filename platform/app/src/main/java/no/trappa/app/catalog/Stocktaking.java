package no.trappa.app.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Version;
import no.trappa.app.catalog.AssessmentsFolder.Document;
import no.trappa.app.catalog.CatalogEntry.Kind;
import no.trappa.app.catalog.CatalogEntry.Status;
import no.trappa.app.catalog.Composition.Composed;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Reading;

/**
 * Goes through the catalog's folders once: words first, then modules, then what is made of them.
 */
final class Stocktaking {

  private static final Vocabulary NO_WORDS =
      new Vocabulary(new Version(0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());

  private final CatalogFolders folders;
  private final PluginHost plugins;
  private final Reasons reasons;

  Stocktaking(CatalogFolders folders, PluginHost plugins, Reasons reasons) {
    this.folders = folders;
    this.plugins = plugins;
    this.reasons = reasons;
  }

  Contents take() throws IOException {
    var vocabulary = folders.assessments().vocabulary();
    var words = vocabulary.reading().accepted();
    var modules = modules(words);
    var usable = usable(modules);
    var composition = new Composition(reasons, words.orElse(NO_WORDS), vocabulary.text(), usable);
    var assessments =
        withoutTwins(
            folders.assessments().assessments(words).stream()
                .map(document -> composed(composition, document))
                .toList());
    return new Contents(
        Stream.of(
                Stream.of(entry(vocabulary)),
                modules.stream().map(Found::entry),
                assessments.stream().map(Composed::entry))
            .flatMap(entries -> entries)
            .toList(),
        words.orElse(NO_WORDS),
        usable,
        assessments.stream().flatMap(each -> each.usable().stream()).toList());
  }

  private List<Found> modules(Optional<Vocabulary> words) throws IOException {
    var found =
        new ModulesFolder(folders.modules(), folders.store(), new ModuleReader(words), reasons)
            .found();
    var duplicates = new Duplicates(reasons, found);
    return found.stream().map(duplicates::judged).map(this::started).toList();
  }

  private Found started(Found found) {
    return switch (found) {
      case Found.Bad bad -> bad;
      case Found.Good good -> started(good);
    };
  }

  private Found started(Found.Good good) {
    var module = good.module();
    return switch (plugins.start(module.stored(), module.definition())) {
      case PluginHost.Started.WithoutLogic _ -> good;
      case PluginHost.Started.Ready(var logic) -> new Found.Good(module.with(Optional.of(logic)));
      case PluginHost.Started.Failed(var what) ->
          good.broken(reasons.text("catalog.reason.logic", what));
    };
  }

  private static List<InstalledModule> usable(List<Found> found) {
    var usable = new ArrayList<InstalledModule>();
    for (var each : found) {
      if (each instanceof Found.Good(var module)) {
        usable.add(module);
      }
    }
    return usable;
  }

  private static Composed composed(
      Composition composition, Document<AssessmentDefinition> document) {
    return switch (document.reading()) {
      case Reading.Read<AssessmentDefinition>(var assessment, var _) ->
          composition.of(document, assessment);
      case Reading.Refused<AssessmentDefinition>(var faults) ->
          new Composed(
              CatalogEntry.unreadable(document.name(), Kind.ASSESSMENT, Reasons.of(faults)),
              Optional.empty());
    };
  }

  /** Of two assessments with one id neither is used: which is meant cannot be told. */
  private List<Composed> withoutTwins(List<Composed> all) {
    var files =
        all.stream()
            .filter(each -> each.usable().isPresent())
            .collect(Collectors.groupingBy(each -> each.entry().id(), Collectors.counting()));
    return all.stream()
        .map(each -> files.getOrDefault(each.entry().id(), 0L) > 1 ? twin(each.entry()) : each)
        .toList();
  }

  private Composed twin(CatalogEntry entry) {
    var reason = reasons.text("catalog.reason.twin", entry.id().orElseThrow());
    return new Composed(entry.broken(reason), Optional.empty());
  }

  private static CatalogEntry entry(Document<Vocabulary> document) {
    return switch (document.reading()) {
      case Reading.Refused<Vocabulary>(var faults) ->
          CatalogEntry.unreadable(document.name(), Kind.VOCABULARY, Reasons.of(faults));
      case Reading.Read<Vocabulary>(var vocabulary, var _) ->
          new CatalogEntry(
              document.name(),
              Kind.VOCABULARY,
              Optional.of("vocabulary"),
              Optional.of(vocabulary.version()),
              Optional.empty(),
              Optional.empty(),
              Status.ACTIVE,
              List.of());
    };
  }
}
