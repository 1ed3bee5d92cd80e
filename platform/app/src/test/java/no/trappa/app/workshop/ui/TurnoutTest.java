package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Role;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.workshop.Turnout;
import no.trappa.app.workshop.Turnouts;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.Test;

/** How many of each organisation have answered, while the question is open. */
@WorkshopTest
class TurnoutTest {

  private static final IndicatorRef OWN_GAIN = IndicatorRef.parse("every-kind/own-gain");

  private final Workshop.Host workshop;
  private final Participants participants;
  private final LiveRooms rooms;
  private final Turnouts turnouts;

  TurnoutTest(
      Workshop.Host workshop, Participants participants, LiveRooms rooms, Turnouts turnouts) {
    this.workshop = workshop;
    this.participants = participants;
    this.rooms = rooms;
    this.turnouts = turnouts;
  }

  @Test
  void isToldOfEachOrganisationWithEnough() {
    assertThat(told(Openness.ANONYMOUS, 5, 6)).containsExactly(Optional.of(0), Optional.of(0));
  }

  @Test
  void isToldOfNoneWhereTheTotalLessTheOtherTellsOfFew() {
    assertThat(told(Openness.ANONYMOUS, 2, 6)).containsOnly(Optional.empty());
  }

  @Test
  void isToldOfAllWhereNobodyIsProtected() {
    assertThat(told(Openness.OPEN, 2, 6)).containsExactly(Optional.of(0), Optional.of(0));
  }

  private List<Optional<Integer>> told(Openness openness, int granvik, int storli) {
    var evaluation = workshop.evaluation(openness);
    join(evaluation, "granvik", granvik);
    join(evaluation, "storli", storli);
    rooms.move(evaluation.id(), new Move.Open(OWN_GAIN), "kari", 0);
    return turnouts.of(evaluation).orElseThrow().units().stream()
        .map(Turnout.OfUnit::answered)
        .toList();
  }

  private void join(Evaluation evaluation, String unit, int people) {
    IntStream.range(0, people)
        .forEach(_ ->
            participants.join(
                evaluation.id(),
                Unit.of(new Organisation.Id(unit)),
                new Role.Id(Workshop.DIRECTOR)));
  }
}
