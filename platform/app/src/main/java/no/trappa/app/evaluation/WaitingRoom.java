package no.trappa.app.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where those who arrive wait until one takes them all. */
final class WaitingRoom<T> {

  /** More than ten halls of 300 people who answer at the same moment. */
  static final int SEATS = 5_000;

  /** Keeps a transaction, and the wait for it, short. */
  static final int MOST_TOGETHER = 500;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<T> waiting = new ArrayDeque<>();
  private boolean closed;

  /** What someone meets at the door. */
  enum Door {
    LET_IN,
    FULL,
    CLOSED
  }

  Door enter(T arrival) {
    lock.lock();
    try {
      if (closed) {
        return Door.CLOSED;
      }
      if (waiting.size() >= SEATS) {
        return Door.FULL;
      }
      waiting.add(arrival);
      changed.signalAll();
      return Door.LET_IN;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Those who wait, in the order they came; empty only when the room is closed and nobody is left.
   */
  List<T> takeAll() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      var taken = new ArrayList<T>();
      while (!waiting.isEmpty() && taken.size() < MOST_TOGETHER) {
        taken.add(waiting.remove());
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Lets nobody in any more; those inside are still taken. */
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
