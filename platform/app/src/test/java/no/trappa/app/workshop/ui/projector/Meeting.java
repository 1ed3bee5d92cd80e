package no.trappa.app.workshop.ui.projector;

import java.time.LocalDate;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.workshop.Rooms;
import no.trappa.app.workshop.room.LiveRooms;
import org.springframework.stereotype.Component;

/** Everything a meeting needs. */
@Component
record Meeting(
    Collaborations collaborations,
    Evaluations evaluations,
    LiveRooms rooms,
    Rooms seats,
    Settlements settlements,
    People people) {

  Evaluation start(Collaboration collaboration) {
    return evaluations.start(
        collaboration.id(), new AssessmentDefinition.Id("pre-project"), LocalDate.of(2026, 3, 1));
  }
}
