package no.trappa.app.workshop.ui;

import java.time.Duration;
import java.util.Optional;

/**
 * What a page shows of the room it is in.
 *
 * @param together whether the room leads
 * @param here whether the page is where the room is
 * @param asking whether a question is put to the participant just now
 * @param round which asking of it this is, from 1; on a question's own page, of that question
 * @param path where the room is
 * @param question the page of the room's question; empty where the participant is not asked it
 * @param panel what the room tells, as HTML
 * @param left what is left of the timer; empty when nothing is counted
 * @param running whether it counts
 * @param wished whether the participant has asked for more time
 */
record Led(
    boolean together,
    boolean here,
    boolean asking,
    int round,
    String path,
    String question,
    String panel,
    Optional<Duration> left,
    boolean running,
    boolean wished) {

  /** In milliseconds; empty when nothing is counted. */
  String leftMillis() {
    return left.map(Duration::toMillis).map(String::valueOf).orElse("");
  }

  /** As a clock shows it, for those without the script. */
  String leftInWords() {
    return left.map(time -> "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())).orElse("");
  }
}
