package no.trappa.app.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Durably;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who takes part, and how they are known again. */
@Service
public class Participants {

  private final ParticipantTable table;
  private final KnownParticipants known;
  private final EvaluationTable evaluations;
  private final KnownEvaluations knownEvaluations;
  private final EvaluationDefinitions definitions;
  private final Durably durably;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Participants(
      ParticipantTable table,
      KnownParticipants known,
      EvaluationTable evaluations,
      KnownEvaluations knownEvaluations,
      EvaluationDefinitions definitions,
      Durably durably,
      ApplicationEventPublisher events,
      Clock clock) {
    this.table = table;
    this.known = known;
    this.evaluations = evaluations;
    this.knownEvaluations = knownEvaluations;
    this.definitions = definitions;
    this.durably = durably;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Lets someone in.
   *
   * @throws Refusal when the evaluation is closed, the organisation is no member of it, or the role
   *     does not belong to such a unit
   */
  public Joined join(Evaluation.Id evaluation, Unit unit, Role.Id role) {
    var participant =
        new Participant(new Participant.Id(UUID.randomUUID()), evaluation, unit, role);
    requireMember(evaluation, unit);
    requireRole(evaluation, unit, role);
    var token = Token.random();
    durably.change(() -> {
      if (!evaluations.changeOpen(evaluation)) {
        throw new Refusal(Reasons.CLOSED);
      }
      table.insert(participant, Sha256.of(token), clock.instant());
      return participant;
    });
    events.publishEvent(new ParticipantJoined(evaluation));
    return new Joined(participant, token);
  }

  /** The participant who was given the token. */
  public Optional<Participant> byToken(String token) {
    return known.byTokenHash(Sha256.of(token));
  }

  public Optional<Participant> find(Participant.Id id) {
    return known.find(id);
  }

  /** Everybody who has joined, those who came first, first. */
  public List<Participant> of(Evaluation.Id evaluation) {
    return table.of(evaluation);
  }

  private void requireMember(Evaluation.Id evaluation, Unit unit) {
    var members =
        knownEvaluations
            .find(evaluation)
            .orElseThrow(() -> new Refusal(Reasons.NO_SUCH_EVALUATION))
            .situation()
            .members();
    var isMember =
        switch (unit) {
          case Unit.Collaboration _ -> true;
          case Unit.Of(var organisation) ->
              members.stream().anyMatch(member -> member.id().equals(organisation));
        };
    if (!isMember) {
      throw new Refusal(Reasons.notAMember(unit));
    }
  }

  private void requireRole(Evaluation.Id evaluation, Unit unit, Role.Id role) {
    var known = definitions.of(evaluation).vocabulary().role(role);
    if (known.filter(title -> title.unit() == unit.kind()).isEmpty()) {
      throw new Refusal(Reasons.unknownRole(role));
    }
  }
}
