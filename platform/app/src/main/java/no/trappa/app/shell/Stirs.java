package no.trappa.app.shell;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedValueSignal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells open views that something happened, at most once in a while: a hall that answers at once
 * makes one stir, not three hundred.
 *
 * @param <K> what it happened to
 */
public final class Stirs<K> {

  private final Map<K, Place> places = new ConcurrentHashMap<>();
  private final Executor later;

  /** At most one stir in each pause. */
  public Stirs(Duration pause) {
    later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Counts the stirs; a view that reads it inside an effect is run again at each. */
  public Signal<Integer> of(K key) {
    return place(key).stirs().asReadonly();
  }

  public void stir(K key) {
    var place = place(key);
    if (place.waiting().compareAndSet(false, true)) {
      later.execute(place::stir);
    }
  }

  private Place place(K key) {
    return places.computeIfAbsent(
        key, _ -> new Place(new SharedValueSignal<>(0), new AtomicInteger(), new AtomicBoolean()));
  }

  private record Place(
      SharedValueSignal<Integer> stirs, AtomicInteger count, AtomicBoolean waiting) {
    void stir() {
      waiting.set(false);
      stirs.set(count.incrementAndGet());
    }
  }
}
