package no.trappa.app.workshop.agenda;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Role;
import no.trappa.app.workshop.room.Programme;

/**
 * What people do before a meeting, and how long it takes them.
 *
 * @param roles those with anything to do, the one it takes longest first
 */
public record Homework(List<OfRole> roles) {

  public Homework {
    roles = List.copyOf(roles);
  }

  /** How many questions someone in this role answers alone, and in how many minutes. */
  public record OfRole(Role role, int questions, int minutes) {}

  /**
   * A module's minutes are meant for someone who is asked all of it; whoever is asked a part of it
   * needs that part of the minutes, rounded up.
   */
  public static Homework of(Agenda agenda, Definitions definitions) {
    var programme = Programme.of(definitions);
    return new Homework(
        definitions.vocabulary().roles().stream()
            .map(role -> ofRole(role, agenda, definitions, programme))
            .filter(role -> role.questions() > 0)
            .sorted(comparingInt(OfRole::minutes).reversed())
            .toList());
  }

  /** The role that needs most time; empty when nothing is done before the meeting. */
  public Optional<OfRole> longest() {
    return roles.stream().findFirst();
  }

  private static OfRole ofRole(
      Role role, Agenda agenda, Definitions definitions, Programme programme) {
    var questions = 0;
    var minutes = 0;
    for (var item : agenda.taken(Taken.BEFORE).toList()) {
      var all =
          programme.stops().stream()
              .filter(stop -> stop.module().id().equals(item.module()))
              .toList();
      var asked =
          (int)
              all.stream()
                  .filter(stop ->
                      definitions.vocabulary().asks(stop.indicator(), role.unit(), role.id()))
                  .count();
      questions += asked;
      minutes += all.isEmpty() ? 0 : Math.ceilDiv(item.minutes() * asked, all.size());
    }
    return new OfRole(role, questions, minutes);
  }
}
