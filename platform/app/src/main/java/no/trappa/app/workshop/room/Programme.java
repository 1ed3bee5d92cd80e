package no.trappa.app.workshop.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;

/** Every question that can be put to a room, in the order of the assessment. */
public record Programme(List<Stop> stops) {

  public Programme {
    stops = List.copyOf(stops);
  }

  /** A question, and where it stands. */
  public record Stop(ModuleDefinition module, Group group, Indicator indicator) {
    public IndicatorRef ref() {
      return module.reference(indicator);
    }
  }

  public static Programme of(Definitions definitions) {
    var stops = new ArrayList<Stop>();
    for (var module : definitions.modules()) {
      var asked = definitions.asked(module).toList();
      for (var group : module.allGroups().toList()) {
        for (var indicator : group.indicators()) {
          if (asked.contains(indicator) && indicator.asksPeople()) {
            stops.add(new Stop(module, group, indicator));
          }
        }
      }
    }
    return new Programme(stops);
  }

  public Optional<Stop> stop(IndicatorRef ref) {
    return stops.stream().filter(stop -> stop.ref().equals(ref)).findFirst();
  }
}
