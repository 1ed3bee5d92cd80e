package no.trappa.app.workshop.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.ChangingClock;
import no.trappa.app.evaluation.Content;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Host;
import no.trappa.app.evaluation.Reveal;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.evaluation.Round;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LiveRoomsTest {

  private static final IndicatorRef GAIN = Content.GAIN.indicator();
  private static final IndicatorRef WISH = Content.WISH.indicator();

  private final ChangingClock clock = new ChangingClock();
  private final Host host;
  private final LiveRooms rooms;
  private final Round round;
  private final Evaluation.Id evaluation;

  LiveRoomsTest(Database database) {
    host = new Host(database.fresh(), clock);
    rooms = host.service(LiveRooms.class);
    round = Round.start(host);
    evaluation = round.evaluation();
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aRoomBeginsWithTheCodeAndEverybodyAtTheirOwnPace() {
    assertThat(rooms.room(evaluation)).isEqualTo(Room.NEW);
    assertThat(Room.NEW.scene()).isEqualTo(new Scene.Shown(Picture.CODE));
    assertThat(Room.NEW.isTogether()).isFalse();
  }

  @Test
  void aQuestionGoesFromAnsweringOverTheRevealAndTheTalkToAgreement() {
    make(new Move.Open(GAIN));
    assertThat(rooms.room(evaluation).isAnswering(GAIN)).isTrue();

    make(new Move.Reveal());
    assertThat(step(GAIN)).isEqualTo(Step.REVEALED);
    assertThat(host.service(Reveals.class).of(evaluation))
        .singleElement()
        .returns(GAIN, Reveal::indicator)
        .returns(rooms.room(evaluation).at(GAIN).revealedAt().orElseThrow(), Reveal::at);
    make(new Move.Discuss());
    make(new Move.Agree());

    assertThat(step(GAIN)).isEqualTo(Step.AGREED);
  }

  @Test
  void votingAgainOpensTheNextRoundOfTheSameQuestion() {
    make(new Move.Open(GAIN));
    make(new Move.Reveal());
    make(new Move.VoteAgain());

    assertThat(rooms.room(evaluation).round(GAIN)).isEqualTo(2);
    assertThat(rooms.room(evaluation).isAnswering(GAIN)).isTrue();
  }

  @Test
  void aQuestionThatIsOpenedAgainGoesOnWhereItWas() {
    make(new Move.Open(GAIN));
    make(new Move.Reveal());
    make(new Move.Open(WISH));
    make(new Move.Open(GAIN));

    assertThat(step(GAIN)).isEqualTo(Step.REVEALED);
    assertThat(rooms.room(evaluation).round(GAIN)).isEqualTo(1);
  }

  @Test
  void aParkedQuestionIsLeftUntilItIsTakenUpAgain() {
    make(new Move.Open(GAIN));
    make(new Move.Park(GAIN));
    assertThat(rooms.room(evaluation).parked()).containsExactly(GAIN);
    assertThat(rooms.room(evaluation).question()).isEmpty();

    make(new Move.TakeUp(GAIN));
    assertThat(rooms.room(evaluation).parked()).isEmpty();
  }

  @Test
  void theTimerStandsStillWhileTheRoomPauses() {
    make(new Move.Open(GAIN));
    make(new Move.StartTimer(Duration.ofMinutes(3)));
    clock.advance(Duration.ofMinutes(1));
    make(new Move.Pause());
    clock.advance(Duration.ofDays(2));
    assertThat(left()).contains(Duration.ofMinutes(2));

    make(new Move.Resume());
    clock.advance(Duration.ofSeconds(30));
    assertThat(left()).contains(Duration.ofSeconds(90));
  }

  @Test
  void moreTimeIsAddedToWhatIsLeft() {
    make(new Move.StartTimer(Duration.ofMinutes(1)));
    clock.advance(Duration.ofMinutes(5));
    assertThat(left()).contains(Duration.ZERO);

    make(new Move.AddTime(Duration.ofMinutes(1)));
    assertThat(left()).contains(Duration.ofMinutes(1));
  }

  @Test
  void everythingIsAsItWasAfterARestart() {
    for (var move : List.of(new Move.Open(GAIN), new Move.Reveal(), new Move.VoteAgain())) {
      make(move);
    }
    make(new Move.StartTimer(Duration.ofMinutes(2)));
    make(new Move.ShowNames(false));
    make(new Move.OrderBy(Ordering.MOST_MIXED_FIRST));
    make(new Move.Skip(WISH));
    var before = rooms.room(evaluation);

    assertThat(Room.after(host.service(MoveTable.class).of(evaluation))).isEqualTo(before);
  }

  @Test
  void whoMovesSecondIsToldWhoMovedFirst() {
    var seen = rooms.room(evaluation).moves();
    rooms.move(evaluation, new Move.Open(GAIN), "kari", seen);

    assertThatThrownBy(() -> rooms.move(evaluation, new Move.Open(WISH), "ola", seen))
        .isInstanceOfSatisfying(
            EditConflict.class,
            conflict ->
                assertThat(conflict.theirs())
                    .isInstanceOfSatisfying(
                        Moved.class,
                        moved -> {
                          assertThat(moved.by()).isEqualTo("kari");
                          assertThat(moved.move()).isEqualTo(new Move.Open(GAIN));
                        }));
    assertThat(rooms.room(evaluation).isAnswering(GAIN)).isTrue();
  }

  @Test
  void ofManyWhoMoveAtOnceOneDoes() {
    var moving =
        IntStream.range(0, 8).mapToObj(_ -> CompletableFuture.supplyAsync(this::moves)).toList();

    assertThat(moving.stream().map(CompletableFuture::join).filter(moved -> moved)).hasSize(1);
    assertThat(rooms.room(evaluation).moves()).isEqualTo(1);
  }

  @Test
  void theRoomSaysWhyItDoesNotMove() {
    refuses(new Move.Reveal(), "Open one first");
    make(new Move.Open(GAIN));
    refuses(new Move.Discuss(), "Reveal the answers first");
    make(new Move.Reveal());
    refuses(new Move.Reveal(), "already revealed");
    refuses(new Move.Open(IndicatorRef.parse("basics/none")), "not part of the evaluation");
    refuses(new Move.StartTimer(Duration.ofDays(1)), "four hours");
    make(new Move.Pause());
    refuses(new Move.Open(WISH), "Resume the meeting first");
  }

  @Test
  void whatARoomIsAnsweringIsNotRevealedFromElsewhere() {
    round.submit(Round.tap(round.director(), Content.GAIN, Round.level(2), 0));
    var reveals = host.service(Reveals.class);
    assertThat(reveals.unrevealed(evaluation)).containsExactly(GAIN);

    make(new Move.Open(GAIN));

    assertThat(reveals.unrevealed(evaluation)).isEmpty();
    assertThat(reveals.revealAll(evaluation, "ola")).isEmpty();
  }

  @Test
  void aClosedEvaluationsRoomStandsStill() {
    host.service(Evaluations.class).close(evaluation, "kari");

    refuses(new Move.Open(GAIN), "closed");
  }

  private boolean moves() {
    try {
      rooms.move(evaluation, new Move.Open(GAIN), "kari", 0);
      return true;
    } catch (EditConflict conflict) {
      return false;
    }
  }

  private void refuses(Move move, String why) {
    assertThatThrownBy(() -> make(move)).isInstanceOf(Refusal.class).hasMessageContaining(why);
  }

  private void make(Move move) {
    rooms.move(evaluation, move, "kari", rooms.room(evaluation).moves());
  }

  private Step step(IndicatorRef question) {
    return Optional.ofNullable(rooms.room(evaluation).asked().get(question)).orElseThrow().step();
  }

  private Optional<Duration> left() {
    return rooms.room(evaluation).left(clock.instant());
  }
}
