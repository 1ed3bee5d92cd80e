package no.trappa.app.workshop.ui.lead;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.app.evaluation.Participant;

/** Who has joined, and whose page is open now, by unit and role. */
record Attendance(List<Part> parts) {

  Attendance {
    parts = List.copyOf(parts);
  }

  /** Those of one role in one unit. */
  record Part(Unit unit, Role.Id role, int joined, int here) {}

  static Attendance of(Collection<Participant> joined, Set<Participant> here) {
    var parts =
        new TreeMap<Unit, List<Participant>>(joined.stream().collect(groupingBy(Participant::unit)))
            .values().stream()
                .flatMap(
                    unit -> unit.stream().collect(groupingBy(Participant::role)).values().stream())
                .map(people -> part(people, here))
                .sorted(Comparator.comparing(Part::unit).thenComparing(part -> part.role().value()))
                .toList();
    return new Attendance(parts);
  }

  int joined() {
    return parts.stream().mapToInt(Part::joined).sum();
  }

  int here() {
    return parts.stream().mapToInt(Part::here).sum();
  }

  private static Part part(List<Participant> people, Set<Participant> here) {
    var first = people.getFirst();
    var present = (int) people.stream().filter(here::contains).count();
    return new Part(first.unit(), first.role(), people.size(), present);
  }
}
