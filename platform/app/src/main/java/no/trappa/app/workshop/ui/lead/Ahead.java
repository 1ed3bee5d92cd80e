package no.trappa.app.workshop.ui.lead;

import java.util.Locale;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Pace;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Scene;
import no.trappa.app.workshop.room.Step;

/** The one thing to press next. */
sealed interface Ahead {

  /** Makes this move; {@code words} is the key of what the button says. */
  record Go(String words, Move move) implements Ahead {}

  /** Writes down what the room agreed on. */
  record Write() implements Ahead {}

  /** Nothing is left to do in the room. */
  record Done() implements Ahead {}

  /** Whether it is what ends the question. */
  default boolean isToFinish() {
    return this instanceof Go(var _, var move) && move instanceof Move.Agree;
  }

  static Ahead of(Meeting meeting) {
    var room = meeting.room();
    if (room.paused()) {
      return new Go("do.resume", new Move.Resume());
    }
    return switch (room.scene()) {
      case Scene.Question _ when !room.isTogether() ->
          new Go("do.gather", new Move.Lead(Pace.TOGETHER));
      case Scene.Question _ ->
          meeting.asked().map(asked -> at(asked.step(), meeting)).orElseGet(Done::new);
      case Scene.Shown(var picture) -> after(picture, meeting);
    };
  }

  private static Ahead at(Step step, Meeting meeting) {
    return switch (step) {
      case ANSWERING -> new Go("do.reveal", new Move.Reveal());
      case REVEALED -> new Go("do.discuss", new Move.Discuss());
      case DISCUSSING -> meeting.isToSettle() ? new Write() : new Go("do.agree", new Move.Agree());
      case AGREED -> next(meeting, Picture.STAIRS);
    };
  }

  private static Ahead after(Picture picture, Meeting meeting) {
    return switch (picture) {
      case CODE -> next(meeting, Picture.STAIRS);
      case STAIRS -> next(meeting, Picture.READINESS);
      case READINESS -> next(meeting, Picture.STEPS);
      case STEPS ->
          meeting.line().itinerary().next().isPresent() ? next(meeting, Picture.STEPS) : new Done();
    };
  }

  private static Ahead next(Meeting meeting, Picture otherwise) {
    var words = meeting.room().asked().isEmpty() ? "do.first" : "do.next";
    return meeting
        .line()
        .itinerary()
        .next()
        .map(stop -> new Go(words, new Move.Open(stop.ref())))
        .orElseGet(() -> new Go(show(otherwise), new Move.Show(otherwise)));
  }

  /** What the button is called that shows the picture to all. */
  static String show(Picture picture) {
    return "show." + picture.name().toLowerCase(Locale.ROOT);
  }
}
