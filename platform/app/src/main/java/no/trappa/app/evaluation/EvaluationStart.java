package no.trappa.app.evaluation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.settings.TrappaSettings;
import org.springframework.stereotype.Component;

/** What an evaluation copies at its start, so that no later change reaches it. */
@Component
class EvaluationStart {

  private final Collaborations collaborations;
  private final ModuleCatalog catalog;
  private final EvaluationTable evaluations;
  private final DefinitionTable definitions;
  private final TrappaSettings settings;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  EvaluationStart(
      Collaborations collaborations,
      ModuleCatalog catalog,
      EvaluationTable evaluations,
      DefinitionTable definitions,
      TrappaSettings settings,
      Clock clock) {
    this.collaborations = collaborations;
    this.catalog = catalog;
    this.evaluations = evaluations;
    this.definitions = definitions;
    this.settings = settings;
    this.clock = clock;
  }

  Evaluation of(Collaboration.Id collaborationId, AssessmentDefinition.Id assessment, Terms terms) {
    if (terms.smallestGroup() < Situation.FLOOR) {
      throw new Refusal(Reasons.groupTooSmall(Situation.FLOOR));
    }
    var collaboration =
        collaborations
            .find(collaborationId)
            .orElseThrow(() -> new Refusal(Reasons.NO_SUCH_COLLABORATION));
    var asked =
        catalog
            .definitions(assessment)
            .orElseThrow(() -> new Refusal(Reasons.noSuchAssessment(assessment)));
    var started =
        new Evaluation(
            new Evaluation.Id(UUID.randomUUID()),
            collaborationId,
            collaboration.name(),
            assessment,
            freeCode(),
            Evaluation.State.OPEN,
            situation(collaboration, terms),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Optional.empty());
    evaluations.insert(started);
    definitions.pin(started.id(), catalog.pin(asked));
    return started;
  }

  /** As the host is set up, with everybody's answers protected. */
  Terms usual(LocalDate reference) {
    return new Terms(reference, Openness.ANONYMOUS, settings.smallestGroup());
  }

  private Situation situation(Collaboration collaboration, Terms terms) {
    var members =
        collaboration.membersOn(LocalDate.ofInstant(clock.instant(), settings.zone())).stream()
            .map(member -> new Organisation(member.organisation(), member.name()))
            .toList();
    if (members.isEmpty()) {
      throw new Refusal(Reasons.NO_MEMBERS);
    }
    return new Situation(
        collaboration.phase(),
        collaboration.ambition(),
        collaboration.model(),
        terms.reference(),
        members,
        terms.smallestGroup(),
        terms.openness());
  }

  /** One of a hundred million, so a second try is all but never needed. */
  private JoinCode freeCode() {
    var code = JoinCode.random(random);
    while (evaluations.byCode(code).isPresent()) {
      code = JoinCode.random(random);
    }
    return code;
  }
}
