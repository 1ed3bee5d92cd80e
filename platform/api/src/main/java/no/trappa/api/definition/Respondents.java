package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;

/**
 * Who is asked.
 *
 * @param responsible the role that answers for its unit; its answer is visible, and it is told so
 * @param contributors others who are asked; protected by the minimum group size
 * @param counterpart a role that answers on behalf of others, such as a union representative: the
 *     lower of its answer and the responsible role's counts, both are visible
 */
public record Respondents(
    Role.Id responsible, List<Role.Id> contributors, Optional<Role.Id> counterpart) {

  public Respondents {
    contributors = List.copyOf(contributors);
  }

  public boolean include(Role.Id role) {
    return role.equals(responsible) || contributors.contains(role) || speaksForOthers(role);
  }

  public boolean speaksForOthers(Role.Id role) {
    return counterpart.filter(role::equals).isPresent();
  }
}
