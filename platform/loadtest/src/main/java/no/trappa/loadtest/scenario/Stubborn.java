package no.trappa.loadtest.scenario;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import no.trappa.loadtest.phone.Tap;

/** Somebody who answers, again and again, however often the host is gone. */
final class Stubborn {

  private final Guest guest;
  private volatile long answers;
  private volatile boolean leaves;

  Stubborn(Guest guest) {
    this.guest = guest;
  }

  /** Goes on until told to leave, also while nobody answers. */
  void run() throws InterruptedException {
    try (guest) {
      for (var choice = 0; !leaves; choice++) {
        persist(guest.tap(choice));
      }
    }
  }

  /** How many answers were acknowledged so far. */
  long answers() {
    return answers;
  }

  void leave() {
    leaves = true;
  }

  /** As the page's script does: the same tap, until the host has it. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // One thread counts, others only look.
  private void persist(Tap tap) throws InterruptedException {
    while (!leaves) {
      try {
        if (guest.send(tap)) {
          answers++;
          return;
        }
      } catch (IOException _) {
        // Gone; the next try may find it back.
      }
      Thread.sleep(ThreadLocalRandom.current().nextInt(100, 300));
    }
  }
}
