package no.trappa.app.evaluation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaboration;

/**
 * One round of an assessment for one collaboration.
 *
 * @param collaborationName the name the collaboration had when it started
 * @param situation phase, ambition, model and members as they were when it started
 * @param closedAt empty while it is open
 */
public record Evaluation(
    Id id,
    Collaboration.Id collaboration,
    String collaborationName,
    AssessmentDefinition.Id assessment,
    JoinCode joinCode,
    State state,
    Situation situation,
    Instant startedAt,
    Optional<Instant> closedAt) {

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** What a unit was called when it started. */
  public String nameOf(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> collaborationName;
      case Unit.Of(var organisation) ->
          situation.members().stream()
              .filter(member -> member.id().equals(organisation))
              .map(Organisation::name)
              .findFirst()
              .orElse(organisation.value());
    };
  }

  /** Whether answers are taken. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** Tells evaluations apart; means nothing by itself. */
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
