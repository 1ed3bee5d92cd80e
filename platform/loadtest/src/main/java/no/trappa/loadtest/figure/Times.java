package no.trappa.loadtest.figure;

import java.util.ArrayList;
import java.util.List;

/** How long one thing took, time after time; any thread may add to it. */
public final class Times {

  private final List<Long> nanoseconds = new ArrayList<>();

  public synchronized void add(long nanos) {
    nanoseconds.add(nanos);
  }

  /** Notes the time since {@code start}, which {@link System#nanoTime} gave. */
  public void since(long start) {
    add(System.nanoTime() - start);
  }

  public synchronized void addAll(Times more) {
    nanoseconds.addAll(more.nanoseconds());
  }

  private synchronized List<Long> nanoseconds() {
    return List.copyOf(nanoseconds);
  }

  public synchronized int count() {
    return nanoseconds.size();
  }

  /**
   * The time in milliseconds that so many of a hundred do not exceed.
   *
   * @param percent from 0 to 100, where 100 is the longest
   */
  public synchronized double percentile(int percent) {
    if (nanoseconds.isEmpty()) {
      return Double.NaN;
    }
    var sorted = nanoseconds.stream().sorted().toList();
    var rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(0, rank - 1)) / 1e6;
  }
}
