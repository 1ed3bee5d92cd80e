package no.trappa.loadtest.scenario;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** People who do the same thing at the same moment, each on a thread of their own. */
final class Crowd {

  /** More than the largest hall, and what a machine of two cores can still pretend to be. */
  static final int MOST = 1_000;

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Crowd() {}

  /** What one of them does. */
  interface Deed {
    void of(int person) throws Exception;
  }

  /**
   * Lets them all begin at once, and returns when the last is done.
   *
   * @return how long it took in nanoseconds
   * @throws IllegalArgumentException when there are none, or more than {@link #MOST}
   */
  static long together(int people, Errors errors, Deed deed) throws InterruptedException {
    if (people < 1 || people > MOST) {
      throw new IllegalArgumentException(
          "A crowd has 1 to %d people, not %d.".formatted(MOST, people));
    }
    var ready = new CountDownLatch(people);
    var start = new CountDownLatch(1);
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    for (var person = 0; person < people; person++) {
      var number = person;
      threads.execute(() -> {
        ready.countDown();
        errors.note(() -> {
          start.await();
          deed.of(number);
        });
      });
    }
    threads.shutdown();
    ready.await();
    var began = System.nanoTime();
    start.countDown();
    if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      threads.shutdownNow();
      errors.add(new IllegalStateException("somebody was still not done after " + PATIENCE));
    }
    return System.nanoTime() - began;
  }
}
