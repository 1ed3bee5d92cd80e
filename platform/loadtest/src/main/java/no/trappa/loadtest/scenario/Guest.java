package no.trappa.loadtest.scenario;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import no.trappa.loadtest.figure.Times;
import no.trappa.loadtest.phone.Phone;
import no.trappa.loadtest.phone.Screen;
import no.trappa.loadtest.phone.Tap;
import no.trappa.loadtest.wire.EventStream;

/** Somebody in the hall: a phone that shows a screen and follows the room. */
final class Guest implements AutoCloseable {

  private final Trial trial;
  private final Phone phone;
  private Screen screen;
  private CompletableFuture<Void> streamEnded = new CompletableFuture<>();
  private volatile CompletableFuture<Instant> told = new CompletableFuture<>();

  private Guest(Trial trial, Phone phone, Screen screen) {
    this.trial = trial;
    this.phone = phone;
    this.screen = screen;
  }

  /** Joins, sees the first question, and follows the room; returns when both are there. */
  static Guest enter(Trial trial, int number) throws IOException {
    return enter(trial, Phone.join(trial.host().target(), trial.code(), number));
  }

  /** The one who is asked the most questions. */
  static Guest enterAsDirector(Trial trial, int number) throws IOException {
    return enter(
        trial, Phone.join(trial.host().target(), trial.code(), number, "municipal-director"));
  }

  private static Guest enter(Trial trial, Phone phone) throws IOException {
    var guest = new Guest(trial, phone, phone.resume());
    guest.follow();
    return guest;
  }

  /** Opens the stream, waits for its first event, and listens on. */
  void follow() throws IOException {
    var stream = phone.follow();
    stream.next("snapshot");
    var ended = new CompletableFuture<Void>();
    streamEnded = ended;
    Thread.ofVirtual().start(() -> listen(stream, ended));
  }

  /** Is done when the host tells of the room the next time, with the moment it did. */
  CompletableFuture<Instant> nextNewsOfTheRoom() {
    var next = new CompletableFuture<Instant>();
    told = next;
    return next;
  }

  /** Is done when the host has let go of the stream. */
  CompletableFuture<Void> streamEnded() {
    return streamEnded;
  }

  /**
   * Answers everything on the screen, notes how long each receipt took, and tells of the last tap.
   */
  Instant answerAll(int choice, Times times) throws IOException {
    var tapped = Instant.now();
    for (var part : screen.parts()) {
      tapped = Instant.now();
      answer(part, choice, times);
    }
    return tapped;
  }

  /** Answers the first thing on the screen. */
  void answer(int choice, Times times) throws IOException {
    answer(screen.parts().getFirst(), choice, times);
  }

  /** A tap on the first thing on the screen, not sent yet. */
  Tap tap(int choice) {
    var part = screen.parts().getFirst();
    return phone.tap(screen, part, part.choice(choice));
  }

  /** Sends a tap; whether the host kept it. */
  boolean send(Tap tap) throws IOException {
    var kept = phone.send(screen, tap).isKept();
    if (kept) {
      trial.ledger().note(tap);
    }
    return kept;
  }

  /** Opens a screen; false when the one shown was the last. */
  boolean next() throws IOException {
    if (screen.last()) {
      return false;
    }
    screen = phone.open(screen.number() + 1);
    return true;
  }

  /** Goes where the room is. */
  void goWhereTheRoomIs() throws IOException {
    screen = phone.resume();
  }

  /** Opens the screen again, with the answer on it. */
  void reload() throws IOException {
    screen = phone.open(screen.number());
  }

  /** Whether the screen came with an answer. */
  boolean showsAnAnswer() {
    return screen.parts().getFirst().seen() > 0;
  }

  /** Loses its network. */
  void drop() {
    phone.drop();
  }

  @Override
  public void close() {
    phone.close();
  }

  private void answer(Screen.Part part, int choice, Times times) throws IOException {
    var tap = phone.tap(screen, part, part.choice(choice));
    var start = System.nanoTime();
    var kept = send(tap);
    times.since(start);
    if (!kept) {
      throw new IOException("the host did not keep an answer to " + tap.question());
    }
  }

  private void listen(EventStream stream, CompletableFuture<Void> ended) {
    try {
      while (true) {
        if (stream.next().name().equals("room")) {
          told.complete(Instant.now());
        }
      }
    } catch (IOException _) {
      ended.complete(null); // The phone left, or the host did; who minds, looks.
    }
  }
}
