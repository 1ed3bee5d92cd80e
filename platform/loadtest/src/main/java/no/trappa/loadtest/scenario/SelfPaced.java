package no.trappa.loadtest.scenario;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import no.trappa.loadtest.figure.Times;

/**
 * People who come, answer thirty questions at their own pace, and leave; the next takes their seat.
 *
 * @param seconds how long it went on
 */
public record SelfPaced(int completed, double seconds, Times taps) {

  private static final int QUESTIONS = 30;

  /** So many seats that are never empty for so long. */
  public static SelfPaced run(Trial trial, int people, Duration length)
      throws InterruptedException {
    var completed = new AtomicInteger();
    var taps = new Times();
    var end = System.nanoTime() + length.toNanos();
    var took =
        Crowd.together(
            people,
            trial.errors(),
            person -> {
              for (var number = person; System.nanoTime() < end; number += people) {
                complete(trial, number, taps);
                completed.incrementAndGet();
              }
            });
    return new SelfPaced(completed.get(), took / 1e9, taps);
  }

  public double perSecond() {
    return completed / seconds;
  }

  private static void complete(Trial trial, int number, Times taps) throws Exception {
    try (var guest = Guest.enterAsDirector(trial, number)) {
      for (var question = 1; question <= QUESTIONS; question++) {
        guest.answerAll(question + number, taps);
        if (!guest.next() && question < QUESTIONS) {
          throw new IllegalStateException("the assessment has fewer than 30 questions");
        }
      }
    }
  }
}
