package no.trappa.app.access;

import java.util.Set;
import java.util.UUID;

/**
 * Someone who can sign in. Participants need no account.
 *
 * @param name what they sign in with, and sign with
 */
public record Account(Id id, String name, Set<Role> roles) {

  public Account {
    roles = Set.copyOf(roles);
  }

  /** Tells accounts apart. */
  public record Id(UUID value) {}

  /** What an account may do. */
  public enum Role {
    /** Leads collaborations and evaluations. */
    FACILITATOR,
    /** Sees to the modules and the host itself. */
    ADMINISTRATOR
  }
}
