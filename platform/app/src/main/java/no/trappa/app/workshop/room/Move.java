package no.trappa.app.workshop.room;

import java.time.Duration;
import no.trappa.api.definition.IndicatorRef;

/** Something a facilitator does to a room. */
public sealed interface Move {

  /** Everybody goes where the room goes, or at their own pace. */
  record Lead(Pace pace) implements Move {}

  /** Puts a question to the room; one that was put before goes on where it was. */
  record Open(IndicatorRef question) implements Move {}

  /** Shows how people divide on the question; those who answer from now on answer late. */
  record Reveal() implements Move {}

  record Discuss() implements Move {}

  /** Asks the same question again; the first answers are kept. */
  record VoteAgain() implements Move {}

  /** The room is done with the question. */
  record Agree() implements Move {}

  /** Puts a question aside for later. */
  record Park(IndicatorRef question) implements Move {}

  /** Takes a question up among those to come again. */
  record TakeUp(IndicatorRef question) implements Move {}

  /** Leaves a question out of the meeting. */
  record Skip(IndicatorRef question) implements Move {}

  /** Shows the code, or where the answers lead. */
  record Show(Picture picture) implements Move {}

  /** Whether organisations are named where their answers are shown to all. */
  record ShowNames(boolean shown) implements Move {}

  record OrderBy(Ordering ordering) implements Move {}

  /** A move that depends on when it is made. */
  sealed interface Timing extends Move {}

  record Pause() implements Timing {}

  record Resume() implements Timing {}

  /** Counts down from so long; what ran before is forgotten. */
  record StartTimer(Duration length) implements Timing {}

  record AddTime(Duration more) implements Timing {}

  record StopTimer() implements Timing {}
}
