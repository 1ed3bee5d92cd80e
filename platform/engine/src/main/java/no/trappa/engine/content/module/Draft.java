package no.trappa.engine.content.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.StepDefinition;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;

/** What is known of a module while it is read, and where its parts stand in the file. */
final class Draft {

  private final ModuleDefinition.Id module;
  private final Words words;
  private final List<ModuleDefinition.Id> requires;
  private final Scales scales;
  private final Catalogues catalogues;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Lift> lifts = new ArrayList<>();
  private final List<Prerequisite> prerequisites = new ArrayList<>();
  private final Map<Indicator.Id, Value> indicators = new HashMap<>();
  private final List<Value> replaced = new ArrayList<>();
  private final List<Value> shown = new ArrayList<>();
  private final Map<StepDefinition.Id, Value> steps = new HashMap<>();

  /** Ids that are told apart across the whole module, whichever list they are in. */
  private final UniqueIds groupIds = new UniqueIds();

  private final UniqueIds indicatorIds = new UniqueIds();
  private final UniqueIds ruleIds = new UniqueIds();
  private final UniqueIds stepIds = new UniqueIds();

  Draft(
      ModuleDefinition.Id module,
      Words words,
      List<ModuleDefinition.Id> requires,
      Scales scales,
      Catalogues catalogues) {
    this.module = module;
    this.words = words;
    this.requires = requires;
    this.scales = scales;
    this.catalogues = catalogues;
  }

  ModuleDefinition.Id module() {
    return module;
  }

  Words words() {
    return words;
  }

  List<ModuleDefinition.Id> requires() {
    return requires;
  }

  Scales scales() {
    return scales;
  }

  Catalogues catalogues() {
    return catalogues;
  }

  UniqueIds groupIds() {
    return groupIds;
  }

  UniqueIds indicatorIds() {
    return indicatorIds;
  }

  UniqueIds ruleIds() {
    return ruleIds;
  }

  UniqueIds stepIds() {
    return stepIds;
  }

  /** Names of questions that can be looked up only once the whole file is read. */
  List<Mention> mentions() {
    return mentions;
  }

  List<Lift> lifts() {
    return lifts;
  }

  List<Prerequisite> prerequisites() {
    return prerequisites;
  }

  /** Names of indicators that earlier versions had. */
  List<Value> replaced() {
    return replaced;
  }

  /** Names of indicators that cards are shown beside. */
  List<Value> shown() {
    return shown;
  }

  Map<Indicator.Id, Value> indicators() {
    return indicators;
  }

  Map<StepDefinition.Id, Value> steps() {
    return steps;
  }
}
