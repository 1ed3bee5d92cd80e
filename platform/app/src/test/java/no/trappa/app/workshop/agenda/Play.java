package no.trappa.app.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Moved;
import no.trappa.app.workshop.room.Ordering;
import no.trappa.app.workshop.room.Pace;
import no.trappa.app.workshop.room.Picture;
import no.trappa.app.workshop.room.Room;

/** Moves made in a room, and the minutes that went between them. */
final class Play {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final List<Moved> moves = new ArrayList<>();
  private Instant now = NOON;

  Play make(Move... made) {
    for (var move : made) {
      moves.add(new Moved(moves.size() + 1L, move, now, "kari"));
    }
    return this;
  }

  /** Opens a question, shows how people divide, and is done with it after so many minutes. */
  Play take(String question, int minutes) {
    make(new Move.Open(Modules.ref(question)), new Move.Reveal());
    return wait(minutes).make(new Move.Agree());
  }

  Play wait(int minutes) {
    return wait(Duration.ofMinutes(minutes));
  }

  Play wait(Duration time) {
    now = now.plus(time);
    return this;
  }

  List<Moved> moves() {
    return List.copyOf(moves);
  }

  Instant now() {
    return now;
  }

  Room room() {
    return Room.after(moves);
  }

  /** Any moves whatsoever on these questions. */
  static Play any(RandomGenerator random, List<IndicatorRef> questions) {
    var play = new Play();
    for (var count = random.nextInt(40); count > 0; count--) {
      var question = questions.get(random.nextInt(questions.size()));
      play.make(any(random.nextInt(12), question)).wait(Duration.ofSeconds(random.nextInt(600)));
    }
    return play;
  }

  private static Move any(int which, IndicatorRef question) {
    return switch (which) {
      case 0 -> new Move.Reveal();
      case 1 -> new Move.Agree();
      case 2 -> new Move.Park(question);
      case 3 -> new Move.Skip(question);
      case 4 -> new Move.TakeUp(question);
      case 5 -> new Move.Pause();
      case 6 -> new Move.Resume();
      case 7 -> new Move.Show(Picture.STAIRS);
      case 8 -> new Move.Lead(Pace.OWN);
      case 9 -> new Move.OrderBy(Ordering.MOST_MIXED_FIRST);
      default -> new Move.Open(question);
    };
  }
}
