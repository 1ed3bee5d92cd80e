package no.trappa.app.workshop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.trappa.app.evaluation.Participant;

/** One participant's place in a room, held by the one thread that sends to their page. */
public final class Seat implements AutoCloseable {

  /** What a wait ended with. */
  public enum Woken {
    NEWS,
    QUIET,
    END
  }

  private final Participant participant;
  private final Consumer<Seat> leave;
  private final Semaphore bell = new Semaphore(0);
  private volatile boolean ended;

  Seat(Participant participant, Consumer<Seat> leave) {
    this.participant = participant;
    this.leave = leave;
  }

  public Participant participant() {
    return participant;
  }

  /** Waits for news, however much there is, or until it has been quiet so long. */
  public Woken await(Duration quiet) throws InterruptedException {
    var rung = bell.tryAcquire(quiet.toMillis(), TimeUnit.MILLISECONDS);
    // Emptied before the look at the end, so that no ring for it can be lost in between.
    bell.drainPermits();
    if (ended) {
      return Woken.END;
    }
    return rung ? Woken.NEWS : Woken.QUIET;
  }

  void tell() {
    bell.release();
  }

  void end() {
    ended = true;
    bell.release();
  }

  @Override
  public void close() {
    leave.accept(this);
  }
}
