package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.workshop.agenda.Itinerary;
import no.trappa.app.workshop.room.Programme.Stop;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Step;

/**
 * Every question that can be put to the room: those of the meeting as they are taken, then those
 * that are skipped or answered before it, for the room may want them after all.
 *
 * @param all the assessment's
 * @param before the modules that are answered before the meeting
 */
record Line(Itinerary itinerary, List<Stop> all, Set<ModuleDefinition.Id> before) {

  Line {
    all = List.copyOf(all);
    before = Set.copyOf(before);
  }

  Room room() {
    return itinerary.room();
  }

  List<Stop> stops() {
    var planned = itinerary.stops();
    return Stream.concat(planned.stream(), all.stream().filter(Predicate.not(planned::contains)))
        .toList();
  }

  Optional<Stop> stop(IndicatorRef ref) {
    return all.stream().filter(stop -> stop.ref().equals(ref)).findFirst();
  }

  boolean isHere(Stop stop) {
    return room().scene().question().filter(stop.ref()::equals).isPresent();
  }

  /** How it stands with the question, as far as the room's moves tell. */
  Standing standing(Stop stop) {
    if (room().parked().contains(stop.ref())) {
      return Standing.PARKED;
    }
    if (room().skipped().contains(stop.ref())) {
      return Standing.SKIPPED;
    }
    return Optional.ofNullable(room().asked().get(stop.ref()))
        .map(asked -> standing(asked.step()))
        .orElseGet(() -> planned(stop));
  }

  private Standing planned(Stop stop) {
    if (itinerary.stops().contains(stop)) {
      return Standing.NOT_YET;
    }
    return before.contains(stop.module().id()) ? Standing.BEFOREHAND : Standing.LATER;
  }

  private static Standing standing(Step step) {
    return switch (step) {
      case ANSWERING -> Standing.OPEN;
      case REVEALED, DISCUSSING -> Standing.REVEALED;
      case AGREED -> Standing.AGREED;
    };
  }
}
