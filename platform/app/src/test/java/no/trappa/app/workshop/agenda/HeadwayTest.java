package no.trappa.app.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Pace;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Programme;

@Label("The time of a meeting")
class HeadwayTest {

  private static final Programme PROGRAMME = Modules.with(2, 3);

  /** Ten minutes for two questions, fifteen for three, five for the break. */
  private static final Agenda AGENDA =
      new Agenda(
          List.of(
              new AgendaItem(Modules.id("m1"), Taken.ROOM, 10),
              new AgendaItem(Modules.id("m2"), Taken.ROOM, 15)),
          Optional.empty(),
          60,
          5);

  private final Play play = new Play();

  @Example
  void isAllLeftBeforeTheMeeting() {
    var headway = headway(AGENDA);

    assertThat(headway.left()).isEqualTo(Duration.ofMinutes(25));
    assertThat(headway.aheadMinutes()).isZero();
    assertThat(headway.expectedEnd()).isEqualTo(at(30));
  }

  @Example
  void isReckonedFromTheStartWhileThatIsYetToCome() {
    var planned = AGENDA.starting(Optional.of(at(60)));

    assertThat(headway(planned).expectedEnd()).isEqualTo(at(90));
    assertThat(headway(planned).plannedEnd()).contains(at(120));
    assertThat(headway(planned).overtime()).contains(Duration.ZERO);
  }

  @Example
  void goesOverWhenTheRoomBeginsLate() {
    var planned = AGENDA.starting(Optional.of(at(-50)));

    assertThat(headway(planned).expectedEnd()).isEqualTo(at(30));
    assertThat(headway(planned).overtime()).contains(Duration.ofMinutes(20));
  }

  @Example
  void isGainedByAQuestionThatTookLess() {
    play.take("m1/q1", 3);

    assertThat(headway(AGENDA).aheadMinutes()).isEqualTo(2);
    assertThat(headway(AGENDA).left()).isEqualTo(Duration.ofMinutes(20));
    assertThat(headway(AGENDA).expectedEnd()).isEqualTo(at(3 + 20 + 5));
  }

  @Example
  void isLostByAQuestionThatTakesMoreWhileItStillDoes() {
    play.make(new Move.Open(Modules.ref("m1/q1"))).wait(4);
    assertThat(headway(AGENDA).aheadMinutes()).isZero();

    play.wait(4);
    assertThat(headway(AGENDA).aheadMinutes()).isEqualTo(-3);
  }

  @Example
  void isGainedByWhatIsSkipped() {
    play.make(new Move.Skip(Modules.ref("m2/q3")));

    assertThat(headway(AGENDA).aheadMinutes()).isEqualTo(5);
    assertThat(headway(AGENDA).left()).isEqualTo(Duration.ofMinutes(20));
  }

  @Example
  void isStillNeededForWhatIsParked() {
    play.make(new Move.Open(Modules.ref("m1/q1")), new Move.Reveal()).wait(2);
    play.make(new Move.Park(Modules.ref("m1/q1")));

    assertThat(headway(AGENDA).left()).isEqualTo(Duration.ofMinutes(23));
    assertThat(headway(AGENDA).aheadMinutes()).isZero();
  }

  @Example
  void standsStillInAPauseOfDays() {
    play.make(new Move.Open(Modules.ref("m1/q1"))).wait(2);
    play.make(new Move.Pause()).wait(2 * 24 * 60).make(new Move.Resume()).wait(1);

    assertThat(used("m1")).isEqualTo(Duration.ofMinutes(3));
  }

  @Example
  void countsTheBreakUntilItIsHad() {
    play.take("m1/q1", 5);
    assertThat(headway(AGENDA).expectedEnd()).isEqualTo(at(5 + 20 + 5));

    play.make(new Move.Pause()).wait(5).make(new Move.Resume());
    assertThat(headway(AGENDA).expectedEnd()).isEqualTo(at(10 + 20));
  }

  @Example
  void isUsedAtQuestionsAndNotAtPicturesNorAtOnesOwnPace() {
    play.take("m1/q1", 5).make(new Move.Show(Picture.STAIRS)).wait(7);
    play.make(new Move.Open(Modules.ref("m1/q2")), new Move.Lead(Pace.OWN)).wait(7);

    assertThat(headway(AGENDA).used()).isEqualTo(Duration.ofMinutes(5));
  }

  @Example
  void isLostByAModuleThatWasNotToBeTakenInTheRoom() {
    var items = List.of(AGENDA.items().getFirst().in(Taken.BEFORE), AGENDA.items().getLast());
    play.take("m1/q1", 4);

    assertThat(headway(AGENDA.with(items)).planned()).isEqualTo(Duration.ofMinutes(15));
    assertThat(headway(AGENDA.with(items)).aheadMinutes()).isEqualTo(-4);
  }

  @Property(tries = 300)
  void addsUp(@ForAll long seed) {
    var random = new Random(seed);
    var any = Play.any(random, PROGRAMME.stops().stream().map(Programme.Stop::ref).toList());
    var headway = new Reckoning(AGENDA, PROGRAMME, any.moves(), any.now()).headway();
    var rushed = Duration.between(Play.NOON, any.now());

    assertThat(headway.planned()).isEqualTo(Duration.ofMinutes(25));
    assertThat(headway.done().plus(headway.left())).isEqualTo(headway.planned());
    assertThat(headway.used()).isBetween(Duration.ZERO, rushed);
    assertThat(headway.used())
        .isEqualTo(
            TimeUsed.of(any.moves(), any.now()).byQuestion().values().stream()
                .reduce(Duration.ZERO, Duration::plus));
    assertThat(headway.modules())
        .allSatisfy(module -> {
          assertThat(module.left()).isGreaterThanOrEqualTo(Duration.ZERO);
          assertThat(module.done()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
    assertThat(headway.expectedEnd()).isAfterOrEqualTo(any.now());
  }

  private Headway headway(Agenda agenda) {
    return new Reckoning(agenda, PROGRAMME, play.moves(), play.now()).headway();
  }

  private Duration used(String module) {
    return headway(AGENDA).modules().stream()
        .filter(one -> one.module().equals(Modules.id(module)))
        .findFirst()
        .orElseThrow()
        .used();
  }

  private static Instant at(int minutes) {
    return Play.NOON.plus(Duration.ofMinutes(minutes));
  }
}
