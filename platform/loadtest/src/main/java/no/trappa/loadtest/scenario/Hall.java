package no.trappa.loadtest.scenario;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.trappa.loadtest.figure.Times;

/** A hall full of people who have joined. */
public final class Hall implements AutoCloseable {

  /** Between two rounds, so that one is not measured by what the other left behind. */
  private static final Duration REST = Duration.ofMillis(500);

  private final Trial trial;
  private final List<Guest> guests;
  private final double secondsToJoin;

  private Hall(Trial trial, List<Guest> guests, double secondsToJoin) {
    this.trial = trial;
    this.guests = List.copyOf(guests);
    this.secondsToJoin = secondsToJoin;
  }

  /** Lets so many people join at the same moment. */
  public static Hall fill(Trial trial, int people) throws InterruptedException {
    return fill(trial, people, Guest::enter);
  }

  /** As {@link #fill(Trial, int)}, all in the role that is asked the most. */
  public static Hall fillWithDirectors(Trial trial, int people) throws InterruptedException {
    return fill(trial, people, Guest::enterAsDirector);
  }

  private static Hall fill(Trial trial, int people, Entrance entrance) throws InterruptedException {
    var guests = Collections.synchronizedList(new ArrayList<Guest>());
    var took =
        Crowd.together(people, trial.errors(), person -> guests.add(entrance.enter(trial, person)));
    if (guests.isEmpty()) {
      throw new IllegalStateException("nobody could join", trial.errors().all().getFirst());
    }
    return new Hall(trial, guests, took / 1e9);
  }

  /** From the first who asked for the page until the last saw a question and followed the room. */
  public double secondsToJoin() {
    return secondsToJoin;
  }

  /** Everybody answers at once, so many times; the answer changes from round to round. */
  public Times answer(int rounds) throws InterruptedException {
    var times = new Times();
    for (var round = 0; round < rounds; round++) {
      var choice = round;
      everybody(person -> guests.get(person).answer(choice + person, times));
      Thread.sleep(REST);
    }
    return times;
  }

  /**
   * One of them answers all that their screen asks, for only then do they count as one who has
   * answered; when the last of it was tapped.
   */
  public Instant answerAlone(int person) throws IOException {
    return guests.get(person).answerAll(person, new Times());
  }

  /** Has the room moved, and returns how long after that each of them was told. */
  public Times toldOf(Callable<Instant> move) throws Exception {
    var news = guests.stream().map(Guest::nextNewsOfTheRoom).toList();
    var moved = move.call();
    var times = new Times();
    for (var one : news) {
      var told = one.orTimeout(10, TimeUnit.SECONDS);
      trial.errors().note(() -> times.add(Duration.between(moved, told.join()).toNanos()));
    }
    return times;
  }

  /** Everybody goes where the room is. */
  public void goWhereTheRoomIs() throws InterruptedException {
    everybody(person -> guests.get(person).goWhereTheRoomIs());
  }

  /** Everybody loses the network at once and comes back; seconds until the last follows again. */
  public double dropAndReturn() throws InterruptedException {
    guests.forEach(Guest::drop);
    Thread.sleep(REST);
    return everybody(person -> guests.get(person).follow()) / 1e9;
  }

  /** Everybody opens their screen again; how many find the answer they gave. */
  public long reload() throws InterruptedException {
    everybody(person -> guests.get(person).reload());
    return guests.stream().filter(Guest::showsAnAnswer).count();
  }

  /**
   * Nobody sends anything more, and nobody says goodbye; whether the host lets go of all of them.
   *
   * <p>The machine goes on acknowledging what arrives for them, as a network does for a phone that
   * sleeps: the host has to find out by itself.
   */
  public boolean vanishes(Duration atMost) throws InterruptedException {
    var all = guests.stream().map(Guest::streamEnded).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(all).get(atMost.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    guests.forEach(Guest::close);
  }

  /** How somebody comes in. */
  private interface Entrance {
    Guest enter(Trial trial, int number) throws IOException;
  }

  private long everybody(Crowd.Deed deed) throws InterruptedException {
    return Crowd.together(guests.size(), trial.errors(), deed);
  }
}
