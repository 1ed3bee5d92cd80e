package no.trappa.engine.change;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Staging;
import no.trappa.engine.tally.Questionnaire;

/** How a module's score is put together: its groups, their weights and their stages. */
record Composition(Combination score, Optional<Staging> staging, List<Part> parts) {

  /** The modules of both whose scores are put together in another way, in the later order. */
  static List<ModuleDefinition.Id> changed(Questionnaire earlier, Questionnaire later) {
    return later.modules().stream()
        .map(module -> module.definition())
        .filter(after ->
            earlier
                .definitions()
                .module(after.id())
                .filter(before -> !of(before).equals(of(after)))
                .isPresent())
        .map(ModuleDefinition::id)
        .toList();
  }

  private static Composition of(ModuleDefinition module) {
    return new Composition(
        module.score(), module.staging(), module.groups().stream().map(Part::of).toList());
  }

  private record Part(
      Combination score,
      Optional<Staging> staging,
      Placement placement,
      List<Part> groups,
      List<Item> items) {

    static Part of(Group group) {
      return new Part(
          group.score(),
          group.staging(),
          group.placement(),
          group.groups().stream().map(Part::of).toList(),
          group.indicators().stream().map(Item::of).toList());
    }
  }

  private record Item(Indicator.Id id, Placement placement) {
    static Item of(Indicator indicator) {
      return new Item(indicator.id(), indicator.placement());
    }
  }
}
