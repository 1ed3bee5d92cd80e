package no.trappa.app.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is planned for a meeting.
 *
 * @param items the evaluation's modules, in the order they are taken
 * @param start when the meeting begins; empty while that is open
 * @param minutes how long the meeting may last, the break included
 * @param breakMinutes how long its break is; 0 for none
 */
public record Agenda(
    List<AgendaItem> items, Optional<Instant> start, int minutes, int breakMinutes) {

  public Agenda {
    items = List.copyOf(items);
  }

  public Stream<AgendaItem> taken(Taken where) {
    return items.stream().filter(item -> item.taken() == where);
  }

  /** How many minutes of the meeting are planned for, the break included. */
  public int plannedMinutes() {
    return taken(Taken.ROOM).mapToInt(AgendaItem::minutes).sum() + breakMinutes;
  }

  /** How many minutes are left to plan; below 0 when more is planned than there is time for. */
  public int spareMinutes() {
    return minutes - plannedMinutes();
  }

  /** When the meeting is to be over; empty while nobody has said when it begins. */
  public Optional<Instant> end() {
    return start.map(begins -> begins.plus(Duration.ofMinutes(minutes)));
  }

  public Agenda with(List<AgendaItem> changed) {
    return new Agenda(changed, start, minutes, breakMinutes);
  }

  public Agenda starting(Optional<Instant> changed) {
    return new Agenda(items, changed, minutes, breakMinutes);
  }

  public Agenda lasting(int changed, int changedBreak) {
    return new Agenda(items, start, changed, changedBreak);
  }
}
