package no.trappa.app.workshop.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Programme;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Step;

/**
 * The questions of a meeting in the order they are taken, and where the room is among them.
 *
 * @param stops each once; without those that are skipped, the parked ones last
 */
public record Itinerary(List<Programme.Stop> stops, Room room) {

  public Itinerary {
    stops = List.copyOf(stops);
  }

  /**
   * Orders the questions as the room has chosen.
   *
   * @param planned in the order of the agenda
   * @param opened those the room has been at, the first first
   * @param mixed those on which answers lay far apart, in the order they are taken
   */
  static Itinerary of(
      List<Programme.Stop> planned,
      List<IndicatorRef> opened,
      List<IndicatorRef> mixed,
      Room room) {
    var parkedLast =
        Comparator.comparing((Programme.Stop stop) -> room.parked().contains(stop.ref()));
    var order =
        switch (room.ordering()) {
          case AGENDA -> parkedLast;
          case MOST_MIXED_FIRST ->
              parkedLast
                  .thenComparingInt(stop -> place(opened, stop))
                  .thenComparingInt(stop -> place(mixed, stop));
        };
    return new Itinerary(
        planned.stream()
            .filter(stop -> !room.skipped().contains(stop.ref()))
            .sorted(order)
            .toList(),
        room);
  }

  /** Those that are not in the list come last, in the order they had. */
  private static int place(List<IndicatorRef> list, Programme.Stop stop) {
    var place = list.indexOf(stop.ref());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** Whether the order follows from how people differ, and not from the agenda. */
  public boolean isByMixture() {
    return room.ordering() == Ordering.MOST_MIXED_FIRST;
  }

  /** The question the room is at; empty when it is at none, or at one outside the agenda. */
  public Optional<Programme.Stop> here() {
    return at() < 0 ? Optional.empty() : Optional.of(stops.get(at()));
  }

  /**
   * Where the room goes on to: the first after this one that it is not done with, else the first of
   * those before; empty when it is done with all others.
   */
  public Optional<Programme.Stop> next() {
    var after = at() + 1;
    var before = stops.subList(0, Math.max(0, at()));
    return Stream.concat(stops.subList(after, stops.size()).stream(), before.stream())
        .filter(stop -> !isDone(stop))
        .findFirst();
  }

  /**
   * The question before this one; where the room is at none, the one it was done with last in the
   * order. Empty at the first.
   */
  public Optional<Programme.Stop> previous() {
    if (at() >= 0) {
      return at() == 0 ? Optional.empty() : Optional.of(stops.get(at() - 1));
    }
    return stops.reversed().stream()
        .filter(stop -> room.asked().containsKey(stop.ref()))
        .findFirst();
  }

  /** How many of the questions the room is done with. */
  public int done() {
    return (int) stops.stream().filter(this::isDone).count();
  }

  private boolean isDone(Programme.Stop stop) {
    return Optional.ofNullable(room.asked().get(stop.ref()))
        .map(Asked::step)
        .filter(Step.AGREED::equals)
        .isPresent();
  }

  private int at() {
    return room.scene()
        .question()
        .map(ref -> stops.stream().map(Programme.Stop::ref).toList().indexOf(ref))
        .orElse(-1);
  }
}
