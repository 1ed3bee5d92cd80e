package no.trappa.app.evaluation;

import java.util.UUID;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;

/** Someone who answers in one evaluation, known by unit and role, never by name. */
public record Participant(Id id, Evaluation.Id evaluation, Unit unit, Role.Id role) {

  /** Tells participants apart; it gives no access, only the token does. */
  public record Id(UUID value) {
    @Override
    public String toString() {
      return value.toString();
    }
  }
}
