package no.trappa.loadtest.scenario;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What went wrong for somebody. */
public final class Errors {

  private final Queue<Exception> all = new ConcurrentLinkedQueue<>();

  /** What may fail. */
  interface Attempt {
    void run() throws Exception;
  }

  void note(Attempt attempt) {
    try {
      attempt.run();
    } catch (Exception failure) {
      add(failure);
    }
  }

  void add(Exception failure) {
    all.add(failure);
  }

  public List<Exception> all() {
    return List.copyOf(all);
  }
}
