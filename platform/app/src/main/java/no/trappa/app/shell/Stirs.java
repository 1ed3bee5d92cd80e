package no.trappa.app.shell;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedValueSignal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells open views that something happened, at most once in a while: a hall that answers at once
 * makes one stir, not three hundred.
 *
 * <p>Views draw themselves anew on the thread that stirs them. So each place has its own while it
 * is stirred: one that takes long to draw holds up no other, and is not stirred again before it is
 * done.
 *
 * @param <K> what it happened to
 */
public final class Stirs<K> {

  private final Map<K, Place> places = new ConcurrentHashMap<>();
  private final Executor later;

  /** At most one stir in each pause. */
  public Stirs(Duration pause) {
    this(CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, threads()));
  }

  /**
   * Threads of the machine: it shares its processors among them, where a virtual thread that draws
   * would keep one to itself while taps wait. They end when nobody needs them any more.
   */
  private static Executor threads() {
    return Executors.newCachedThreadPool(Thread.ofPlatform().name("stirs-", 0).daemon().factory());
  }

  /** Stirs when the executor says so. */
  Stirs(Executor later) {
    this.later = later;
  }

  /** Counts the stirs; a view that reads it inside an effect is run again at each. */
  public Signal<Integer> of(K key) {
    return place(key).stirs.asReadonly();
  }

  public void stir(K key) {
    place(key).happened();
  }

  private Place place(K key) {
    return places.computeIfAbsent(key, _ -> new Place());
  }

  /** Where something happens. */
  private final class Place {

    private final SharedValueSignal<Integer> stirs = new SharedValueSignal<>(0);

    /** What happened and is not told yet; while there is anything, a stir is on its way. */
    private final AtomicInteger waiting = new AtomicInteger();

    void happened() {
      if (waiting.getAndIncrement() == 0) {
        later.execute(this::stir);
      }
    }

    private void stir() {
      var told = waiting.get();
      try {
        stirs.set(stirs.peek() + 1);
      } finally {
        if (waiting.addAndGet(-told) > 0) {
          later.execute(this::stir);
        }
      }
    }
  }
}
