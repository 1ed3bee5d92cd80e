package no.trappa.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many who do something at the same moment. */
final class Crowd {

  private Crowd() {}

  /** What each got, in their order. */
  static <T> List<T> allAtOnce(List<? extends Callable<T>> people) throws InterruptedException {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var outcomes =
          people.stream()
              .map(person ->
                  threads.submit(() -> {
                    start.await();
                    return person.call();
                  }))
              .toList();
      start.countDown();
      var got = new ArrayList<T>();
      for (var outcome : outcomes) {
        got.add(outcome.get());
      }
      return got;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }
}
