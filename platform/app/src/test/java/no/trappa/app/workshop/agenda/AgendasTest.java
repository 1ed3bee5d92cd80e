package no.trappa.app.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.ChangingClock;
import no.trappa.app.evaluation.Content;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Host;
import no.trappa.app.evaluation.Round;
import no.trappa.app.store.Database;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Ordering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AgendasTest {

  private static final ModuleDefinition.Id BASICS = new ModuleDefinition.Id("basics");
  private static final IndicatorRef GAIN = Content.GAIN.indicator();

  private final ChangingClock clock = new ChangingClock();
  private final Host host;
  private final Agendas agendas;
  private final Meetings meetings;
  private final Evaluation.Id evaluation;

  AgendasTest(Database database) {
    host = new Host(database.fresh(), clock);
    agendas = host.service(Agendas.class);
    meetings = host.service(Meetings.class);
    evaluation = Round.start(host).evaluation();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void allModulesInTheRoomAreSuggestedWithThreeMinutesAQuestion() {
    var suggested = agendas.of(evaluation);

    assertThat(suggested.revision()).isZero();
    assertThat(suggested.agenda())
        .isEqualTo(
            new Agenda(List.of(new AgendaItem(BASICS, Taken.ROOM, 18)), Optional.empty(), 120, 0));
  }

  @Test
  void whatIsSavedIsThereAgainWithWhoSavedIt() {
    var start = Instant.parse("2026-03-04T11:30:00Z");
    var agenda =
        new Agenda(List.of(new AgendaItem(BASICS, Taken.BEFORE, 4)), Optional.of(start), 90, 10);

    assertThat(agendas.save(evaluation, agenda, "kari", 0))
        .isEqualTo(new Planned(agenda, 1, Optional.of("kari")));
    assertThat(agendas.of(evaluation)).isEqualTo(new Planned(agenda, 1, Optional.of("kari")));
  }

  @Test
  void earlierPlansAreKept() {
    var first = agendas.of(evaluation).agenda();
    agendas.save(evaluation, first, "kari", 0);
    agendas.save(evaluation, first.lasting(45, 5), "ola", 1);

    assertThat(agendas.history(evaluation))
        .containsExactly(
            new Planned(first, 1, Optional.of("kari")),
            new Planned(first.lasting(45, 5), 2, Optional.of("ola")));
    assertThat(agendas.of(evaluation).revision()).isEqualTo(2);
  }

  @Test
  void whoSavesSecondIsToldWhatTheOtherPlanned() {
    var agenda = agendas.of(evaluation).agenda();
    agendas.save(evaluation, agenda.lasting(60, 0), "kari", 0);

    assertThatThrownBy(() -> agendas.save(evaluation, agenda.lasting(30, 0), "ola", 0))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict -> {
              assertThat(conflict.yours())
                  .isEqualTo(new Planned(agenda.lasting(30, 0), 2, Optional.of("ola")));
              assertThat(conflict.theirs())
                  .isEqualTo(new Planned(agenda.lasting(60, 0), 1, Optional.of("kari")));
            });
    assertThat(agendas.of(evaluation).agenda().minutes()).isEqualTo(60);
  }

  @Test
  void aPlanThatCannotBeIsRefusedWithTheReason() {
    var agenda = agendas.of(evaluation).agenda();

    refuses(agenda.with(List.of()), "each of the evaluation’s modules once");
    refuses(
        agenda.with(List.of(agenda.items().getFirst(), agenda.items().getFirst())),
        "each of the evaluation’s modules once");
    refuses(agenda.lasting(0, 0), "between 1 and 600 minutes");
    refuses(agenda.lasting(60, -1), "between 0 and 600 minutes");
    refuses(
        agenda.with(List.of(agenda.items().getFirst().lasting(601))), "between 0 and 600 minutes");
  }

  @Test
  void aClosedEvaluationIsPlannedNoMore() {
    var agenda = agendas.of(evaluation).agenda();
    host.service(Evaluations.class).close(evaluation, "kari");

    refuses(agenda, "closed");
  }

  @Test
  void theMeetingTakesTheQuestionsOfTheModulesInTheRoom() {
    assertThat(meetings.itinerary(evaluation).stops()).hasSize(6);

    var agenda = agendas.of(evaluation).agenda();
    var before = agenda.items().stream().map(item -> item.in(Taken.BEFORE)).toList();
    agendas.save(evaluation, agenda.with(before), "kari", 0);

    assertThat(meetings.itinerary(evaluation).stops()).isEmpty();
  }

  @Test
  void theMeetingTakesTheMostMixedFirstOnceEnoughHaveAnswered() {
    make(new Move.OrderBy(Ordering.MOST_MIXED_FIRST));
    assertThat(next()).isEqualTo(GAIN);

    var round = new Round(host, evaluation);
    for (var person = 0; person < 5; person++) {
      round.wishes(person);
    }
    assertThat(next()).isEqualTo(GAIN);

    make(new Move.OrderBy(Ordering.MOST_MIXED_FIRST));
    assertThat(next()).isEqualTo(Content.WISH.indicator());
    make(new Move.OrderBy(Ordering.AGENDA));
    assertThat(next()).isEqualTo(GAIN);
  }

  @Test
  void theTimeStandsStillWhenTheEvaluationIsClosed() {
    make(new Move.Open(GAIN));
    clock.advance(Duration.ofMinutes(2));
    host.service(Evaluations.class).close(evaluation, "kari");
    clock.advance(Duration.ofDays(2));

    assertThat(meetings.headway(evaluation).used()).isEqualTo(Duration.ofMinutes(2));
  }

  private IndicatorRef next() {
    return meetings.itinerary(evaluation).next().orElseThrow().ref();
  }

  private void make(Move move) {
    var rooms = host.service(LiveRooms.class);
    rooms.move(evaluation, move, "kari", rooms.room(evaluation).moves());
  }

  private void refuses(Agenda agenda, String why) {
    assertThatThrownBy(() -> agendas.save(evaluation, agenda, "kari", 0))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(why);
  }
}
