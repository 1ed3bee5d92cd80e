package no.trappa.app.workshop.ui;

import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Joined;
import no.trappa.app.evaluation.Participants;
import org.springframework.stereotype.Component;

/** Lets somebody in whose choice is one of those offered. */
@Component
class Entrance {

  private final Participants participants;

  Entrance(Participants participants) {
    this.participants = participants;
  }

  Joined join(Evaluation evaluation, Choice choice) {
    return participants.join(evaluation.id(), unit(choice.unit()), new Role.Id(choice.role()));
  }

  private static Unit unit(String value) {
    return value.equals(Unit.collaboration().toString())
        ? Unit.collaboration()
        : Unit.of(new Organisation.Id(value));
  }
}
