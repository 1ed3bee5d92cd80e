package no.trappa.app.collaboration;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;

/**
 * Organisations that work together.
 *
 * @param model the organisation model; empty while it is not settled
 * @param members in the order they are shown, with those who left or have yet to join
 * @param revision grows by one with each change; a change must name the one it started from
 */
public record Collaboration(
    Id id,
    String name,
    Phase.Id phase,
    Ambition ambition,
    Optional<OrganisationModel.Id> model,
    List<Member> members,
    int revision) {

  /** The longest name of a collaboration or an organisation, in characters. */
  public static final int LONGEST_NAME = 120;

  public Collaboration {
    name = name.strip();
    members = List.copyOf(members);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a collaboration's name has 1 to 120 characters");
    }
    var organisations = new HashSet<>();
    if (!members.stream().map(Member::organisation).allMatch(organisations::add)) {
      throw new IllegalArgumentException("an organisation is a member once");
    }
  }

  /** Those who are members on the day, in order. */
  public List<Member> membersOn(LocalDate day) {
    return members.stream().filter(member -> member.isMemberOn(day)).toList();
  }

  public Collaboration renamed(String changed) {
    return new Collaboration(id, changed, phase, ambition, model, members, revision);
  }

  public Collaboration with(
      Phase.Id changedPhase,
      Ambition changedAmbition,
      Optional<OrganisationModel.Id> changedModel) {
    return new Collaboration(
        id, name, changedPhase, changedAmbition, changedModel, members, revision);
  }

  public Collaboration withMembers(List<Member> changed) {
    return new Collaboration(id, name, phase, ambition, model, changed, revision);
  }

  Collaboration withRevision(int changed) {
    return new Collaboration(id, name, phase, ambition, model, members, changed);
  }

  /** Tells collaborations apart; means nothing by itself. */
  public record Id(UUID value) {

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    public static Optional<Id> parse(String text) {
      try {
        return Optional.of(new Id(UUID.fromString(text)));
      } catch (IllegalArgumentException notAnId) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }
}
