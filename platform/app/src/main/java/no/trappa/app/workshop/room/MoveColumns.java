package no.trappa.app.workshop.room;

import java.time.Duration;
import no.trappa.api.definition.IndicatorRef;

/**
 * A move as it is stored.
 *
 * @param question the indicator it is about; empty when it is about the room
 * @param detail what else it says; empty when that is nothing
 */
record MoveColumns(String kind, String question, String detail) {

  static MoveColumns of(Move move) {
    return switch (move) {
      case Move.Lead(var pace) -> detailed("LEAD", pace);
      case Move.Open(var question) -> about("OPEN", question);
      case Move.Reveal() -> plain("REVEAL");
      case Move.Discuss() -> plain("DISCUSS");
      case Move.VoteAgain() -> plain("VOTE_AGAIN");
      case Move.Agree() -> plain("AGREE");
      case Move.Park(var question) -> about("PARK", question);
      case Move.TakeUp(var question) -> about("TAKE_UP", question);
      case Move.Skip(var question) -> about("SKIP", question);
      case Move.Show(var picture) -> detailed("SHOW", picture);
      case Move.ShowNames(var shown) -> detailed("SHOW_NAMES", shown);
      case Move.OrderBy(var ordering) -> detailed("ORDER_BY", ordering);
      case Move.Pause() -> plain("PAUSE");
      case Move.Resume() -> plain("RESUME");
      case Move.StartTimer(var length) -> detailed("START_TIMER", length);
      case Move.AddTime(var more) -> detailed("ADD_TIME", more);
      case Move.StopTimer() -> plain("STOP_TIMER");
    };
  }

  Move move() {
    return switch (kind) {
      case "LEAD" -> new Move.Lead(Pace.valueOf(detail));
      case "OPEN" -> new Move.Open(ref());
      case "REVEAL" -> new Move.Reveal();
      case "DISCUSS" -> new Move.Discuss();
      case "VOTE_AGAIN" -> new Move.VoteAgain();
      case "AGREE" -> new Move.Agree();
      case "PARK" -> new Move.Park(ref());
      case "TAKE_UP" -> new Move.TakeUp(ref());
      case "SKIP" -> new Move.Skip(ref());
      case "SHOW" -> new Move.Show(Picture.valueOf(detail));
      case "SHOW_NAMES" -> new Move.ShowNames(Boolean.parseBoolean(detail));
      case "ORDER_BY" -> new Move.OrderBy(Ordering.valueOf(detail));
      case "PAUSE" -> new Move.Pause();
      case "RESUME" -> new Move.Resume();
      case "START_TIMER" -> new Move.StartTimer(Duration.parse(detail));
      case "ADD_TIME" -> new Move.AddTime(Duration.parse(detail));
      case "STOP_TIMER" -> new Move.StopTimer();
      default -> throw new IllegalStateException("no move is of the kind " + kind);
    };
  }

  private IndicatorRef ref() {
    return IndicatorRef.parse(question);
  }

  private static MoveColumns plain(String kind) {
    return new MoveColumns(kind, "", "");
  }

  private static MoveColumns about(String kind, IndicatorRef question) {
    return new MoveColumns(kind, question.toString(), "");
  }

  private static MoveColumns detailed(String kind, Object detail) {
    return new MoveColumns(kind, "", detail.toString());
  }
}
