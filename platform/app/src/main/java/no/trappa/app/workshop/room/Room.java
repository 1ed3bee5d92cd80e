package no.trappa.app.workshop.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.trappa.api.definition.IndicatorRef;

/**
 * How a room stands. It follows from the moves made in it and from nothing else, so everybody is
 * shown the same, also after a restart.
 *
 * @param moves how many were made
 * @param named whether organisations are named where all see their answers
 * @param asked the questions that were put to the room so far
 */
public record Room(
    long moves,
    Pace pace,
    Scene scene,
    boolean paused,
    Timer timer,
    boolean named,
    Ordering ordering,
    SortedMap<IndicatorRef, Asked> asked,
    SortedSet<IndicatorRef> parked,
    SortedSet<IndicatorRef> skipped) {

  /** Before the first move: everybody at their own pace. */
  public static final Room NEW = after(List.of());

  public Room {
    asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
    parked = Collections.unmodifiableSortedSet(new TreeSet<>(parked));
    skipped = Collections.unmodifiableSortedSet(new TreeSet<>(skipped));
  }

  /** The room after these moves, the first first. */
  public static Room after(List<Moved> moves) {
    var course = new Course();
    moves.forEach(course::make);
    return course.room();
  }

  /** The room after each of these moves. */
  public static List<Room> through(List<Moved> moves) {
    var course = new Course();
    var rooms = new ArrayList<Room>();
    for (var moved : moves) {
      course.make(moved);
      rooms.add(course.room());
    }
    return List.copyOf(rooms);
  }

  public boolean isTogether() {
    return pace == Pace.TOGETHER;
  }

  /** The question the room is at, and how far it has come with it. */
  public Optional<Map.Entry<IndicatorRef, Asked>> question() {
    return scene.question().map(ref -> Map.entry(ref, at(ref)));
  }

  /** Whether people are answering the question just now, so that nothing may be told of it. */
  public boolean isAnswering(IndicatorRef question) {
    return isTogether()
        && scene.question().filter(question::equals).isPresent()
        && !at(question).step().isRevealed();
  }

  /** In which round an answer to the question is given now. */
  public int round(IndicatorRef question) {
    return at(question).round();
  }

  /** What is left of the timer; empty when nothing is counted. */
  public Optional<Duration> left(Instant now) {
    return timer.left(now);
  }

  /** How far the room has come with the question; at its beginning when it was never put. */
  public Asked at(IndicatorRef question) {
    return asked.getOrDefault(question, Asked.FIRST);
  }
}
