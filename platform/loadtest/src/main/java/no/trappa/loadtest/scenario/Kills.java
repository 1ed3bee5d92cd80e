package no.trappa.loadtest.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Kills the host at random moments, while people answer as fast as they can.
 *
 * @param stuck how many times somebody could not go on after the host was back
 */
public record Kills(int kills, int stuck) {

  private static final int LONGEST_BETWEEN = 1_500;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  public static Kills run(Trial trial, int people, int kills)
      throws InterruptedException, IOException {
    var everybody = Collections.synchronizedList(new ArrayList<Stubborn>());
    Crowd.together(
        people,
        trial.errors(),
        person -> everybody.add(new Stubborn(Guest.enterAsDirector(trial, person))));
    var threads =
        everybody.stream()
            .map(one -> Thread.ofVirtual().start(() -> trial.errors().note(one::run)))
            .toList();
    var stuck = 0;
    for (var kill = 0; kill < kills; kill++) {
      Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_BETWEEN));
      trial.host().kill();
      trial.host().restart();
      stuck += goOn(everybody) ? 0 : 1;
    }
    everybody.forEach(Stubborn::leave);
    for (var thread : threads) {
      thread.join();
    }
    return new Kills(kills, stuck);
  }

  /** Whether everybody gets an answer through from now on. */
  private static boolean goOn(List<Stubborn> everybody) throws InterruptedException {
    var before = everybody.stream().map(Stubborn::answers).toList();
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (haveAnsweredSince(before, everybody)) {
        return true;
      }
      Thread.sleep(20);
    }
    return false;
  }

  private static boolean haveAnsweredSince(List<Long> before, List<Stubborn> everybody) {
    for (var i = 0; i < before.size(); i++) {
      if (everybody.get(i).answers() == before.get(i)) {
        return false;
      }
    }
    return true;
  }
}
