package no.trappa.engine.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.Gates;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Setting;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Version;

/** What an example's modules are put together for. */
final class Purpose {

  private final List<GateItem> items = new ArrayList<>();
  private Optional<Phase.Id> phase = Optional.of(Words.PHASE);
  private Gates gates = new Gates.One(Words.GATE);

  void anyPhase(Map<Phase.Id, Gate.Id> byPhase) {
    phase = Optional.empty();
    gates = new Gates.ByPhase(byPhase);
  }

  void item(String id, UnitKind per, Setting when, String... after) {
    items.add(
        new GateItem(
            new GateItem.Id(id),
            GateItem.Kind.DOCUMENT,
            Words.text(id),
            per,
            when,
            List.of(),
            Words.text("bring " + id),
            new Role.Id(Words.FINANCE),
            new Body.Id("council"),
            Stream.of(after).map(GateItem.Id::new).toList(),
            List.of()));
  }

  AssessmentDefinition of(List<AssessmentDefinition.Use> uses) {
    return new AssessmentDefinition(
        new AssessmentDefinition.Id("example"),
        Version.parse("1.0.0"),
        Words.text("example"),
        Words.text("example"),
        phase,
        gates,
        uses,
        items,
        10);
  }
}
