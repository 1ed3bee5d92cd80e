package no.trappa.app.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Programme;

@Label("The order of a meeting")
class ItineraryTest {

  private static final List<Programme.Stop> PLANNED = Modules.with(2, 2).stops();

  @Example
  void followsTheAgendaFromTheFirstQuestionToTheLast() {
    var play = new Play();
    assertThat(next(play)).contains("m1/q1");
    play.take("m1/q1", 3);
    assertThat(next(play)).contains("m1/q2");
    play.take("m1/q2", 3).take("m2/q1", 3).take("m2/q2", 3);

    assertThat(next(play)).isEmpty();
    assertThat(itinerary(play).previous().map(ItineraryTest::name)).contains("m2/q1");
    assertThat(itinerary(play).done()).isEqualTo(4);
  }

  @Example
  void goesBackToWhatWasJumpedOver() {
    var play = new Play().take("m2/q1", 3).take("m2/q2", 3);

    assertThat(next(play)).contains("m1/q1");
  }

  @Example
  void leavesOutWhatIsSkippedAndTakesWhatIsParkedLast() {
    var play = new Play().make(new Move.Skip(Modules.ref("m1/q2")));
    play.make(new Move.Park(Modules.ref("m1/q1")));

    assertThat(names(itinerary(play))).containsExactly("m2/q1", "m2/q2", "m1/q1");
  }

  @Example
  void takesUpAParkedQuestionWhereItWas() {
    var play = new Play().make(new Move.Park(Modules.ref("m1/q1")));
    play.make(new Move.TakeUp(Modules.ref("m1/q1")));

    assertThat(next(play)).contains("m1/q1");
  }

  @Example
  void offersTheMostMixedOfThoseThatRemain() {
    var play = new Play().take("m1/q1", 3).make(new Move.OrderBy(Ordering.MOST_MIXED_FIRST));
    var mixed = List.of(Modules.ref("m2/q2"), Modules.ref("m1/q1"));
    var itinerary = Itinerary.of(PLANNED, List.of(Modules.ref("m1/q1")), mixed, play.room());

    assertThat(names(itinerary)).containsExactly("m1/q1", "m2/q2", "m1/q2", "m2/q1");
    assertThat(itinerary.next().map(ItineraryTest::name)).contains("m2/q2");
  }

  @Example
  void fromAPictureGoesOnToTheFirstThatIsOpenAndBackToTheLastThatWasOpened() {
    var play = new Play().take("m1/q1", 3).make(new Move.Show(Picture.STAIRS));

    assertThat(itinerary(play).here()).isEmpty();
    assertThat(next(play)).contains("m1/q2");
    assertThat(itinerary(play).previous().map(ItineraryTest::name)).contains("m1/q1");
  }

  @Property(tries = 300)
  void hasEveryQuestionOnceButThoseSkipped(@ForAll long seed) {
    var random = new Random(seed);
    var stops = shuffled(random);
    var play = Play.any(random, refs(stops));
    var order = Itinerary.of(stops, opened(play), shuffledRefs(random, stops), play.room());

    assertThat(refs(order.stops()))
        .containsExactlyInAnyOrderElementsOf(
            refs(stops).stream().filter(ref -> !play.room().skipped().contains(ref)).toList());
    assertThat(order.stops().stream().dropWhile(stop -> !isParked(play, stop)))
        .allMatch(stop -> isParked(play, stop));
  }

  @Property(tries = 300)
  void leadsBackToWhereOneCameFrom(@ForAll long seed) {
    var random = new Random(seed);
    var stops = shuffled(random);
    var play = Play.any(random, refs(stops)).make(new Move.OrderBy(Ordering.AGENDA));
    var order = Itinerary.of(stops, opened(play), List.of(), play.room());
    for (var place = 0; place + 1 < order.stops().size(); place++) {
      play.make(new Move.Open(order.stops().get(place).ref()));
      var here = Itinerary.of(stops, opened(play), List.of(), play.room());
      var there = here.stops().indexOf(here.here().orElseThrow());
      if (there > 0) {
        var before = here.previous().orElseThrow();
        assertThat(here.stops().indexOf(before)).isEqualTo(there - 1);
      }
      here.next().ifPresent(next -> assertThat(next).isNotEqualTo(here.here().orElseThrow()));
    }
  }

  @Property(tries = 100)
  void isWalkedToItsEndByGoingOnAlone(@ForAll long seed) {
    var random = new Random(seed);
    var stops = shuffled(random);
    var play = Play.any(random, refs(stops));
    var order = Itinerary.of(stops, opened(play), List.of(), play.room());
    for (var steps = 0; order.next().isPresent(); steps++) {
      assertThat(steps).isLessThanOrEqualTo(stops.size() + 1);
      play.make(new Move.Open(order.next().orElseThrow().ref()), new Move.Reveal());
      play.make(new Move.Agree());
      order = Itinerary.of(stops, opened(play), List.of(), play.room());
    }
    assertThat(order.stops().size() - order.done()).isLessThanOrEqualTo(1);
  }

  private static Itinerary itinerary(Play play) {
    return Itinerary.of(PLANNED, opened(play), List.of(), play.room());
  }

  private static Optional<String> next(Play play) {
    return itinerary(play).next().map(ItineraryTest::name);
  }

  private static List<IndicatorRef> opened(Play play) {
    return play.moves().stream()
        .flatMap(moved ->
            moved.move() instanceof Move.Open(var question)
                ? Stream.of(question)
                : Stream.<IndicatorRef>empty())
        .distinct()
        .toList();
  }

  private static boolean isParked(Play play, Programme.Stop stop) {
    return play.room().parked().contains(stop.ref());
  }

  private static List<Programme.Stop> shuffled(Random random) {
    var stops = new ArrayList<>(Modules.with(3, 1, 4).stops());
    Collections.shuffle(stops, random);
    return stops;
  }

  private static List<IndicatorRef> shuffledRefs(Random random, List<Programme.Stop> stops) {
    var refs = new ArrayList<>(refs(stops));
    Collections.shuffle(refs, random);
    return refs.subList(0, random.nextInt(refs.size()));
  }

  private static List<IndicatorRef> refs(List<Programme.Stop> stops) {
    return stops.stream().map(Programme.Stop::ref).toList();
  }

  private static List<String> names(Itinerary itinerary) {
    return itinerary.stops().stream().map(ItineraryTest::name).toList();
  }

  private static String name(Programme.Stop stop) {
    return stop.ref().toString();
  }
}
