package no.trappa.app.workshop.ui.projector;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.room.Move;
import org.springframework.context.annotation.Import;

/** A room of three municipalities, and the page on its wall. */
@Import({People.class, Meeting.class})
abstract class AtTheWall extends FacilitatorAtWork {

  static final IndicatorRef GAIN = IndicatorRef.parse("preconditions/own-gain");

  final Meeting meeting;
  final Evaluation evaluation;

  AtTheWall(Meeting meeting) {
    this.meeting = meeting;
    this.evaluation = meeting.start(threeMunicipalities(meeting.collaborations()));
  }

  void open() {
    navigate(ProjectorView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  Participant join(String organisation, String role) {
    return meeting.people().join(evaluation, organisation, role);
  }

  void make(Move move) {
    var rooms = meeting.rooms();
    rooms.move(evaluation.id(), move, "kari", rooms.room(evaluation.id()).moves());
  }

  void news() {
    runPendingSignalsTasks(5, TimeUnit.SECONDS);
  }

  /** Every element with every attribute, seen or not. */
  String everything() {
    return getCurrentView().getElement().getOuterHTML().replaceAll("\\s+", " ");
  }

  String title(IndicatorRef ref) {
    return meeting
        .evaluations()
        .definitions(evaluation.id())
        .indicator(ref)
        .orElseThrow()
        .title()
        .in(Language.NB);
  }

  String words(IndicatorRef ref) {
    return meeting
        .evaluations()
        .definitions(evaluation.id())
        .indicator(ref)
        .orElseThrow()
        .question()
        .in(Language.NB);
  }
}
