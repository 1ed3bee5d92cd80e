package no.trappa.app.workshop;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import no.trappa.app.evaluation.Participant;

/** One participant's place in a room, held by the one thread that sends to their page. */
public final class Seat implements AutoCloseable {

  /** What there is to look at. */
  public enum News {
    /** How the room stands, which all share. */
    ROOM,
    /** What the participant answered, in this window or another. */
    OWN,
    /** Nothing more will come. */
    END
  }

  private final Participant participant;
  private final Consumer<Seat> leave;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition told = lock.newCondition();
  private final EnumSet<News> waiting = EnumSet.noneOf(News.class);

  Seat(Participant participant, Consumer<Seat> leave) {
    this.participant = participant;
    this.leave = leave;
  }

  public Participant participant() {
    return participant;
  }

  /** Waits for news, and takes all there is; empty when it has been quiet so long. */
  public Set<News> await(Duration quiet) throws InterruptedException {
    lock.lock();
    try {
      for (var left = quiet.toNanos(); waiting.isEmpty() && left > 0; ) {
        left = told.awaitNanos(left);
      }
      var news = EnumSet.copyOf(waiting);
      waiting.removeIf(one -> one != News.END);
      return news;
    } finally {
      lock.unlock();
    }
  }

  void tell(News what) {
    lock.lock();
    try {
      waiting.add(what);
      told.signal();
    } finally {
      lock.unlock();
    }
  }

  void end() {
    tell(News.END);
  }

  @Override
  public void close() {
    leave.accept(this);
  }
}
