package no.trappa.engine.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects the faults of one file, so that all of them are told in one run. */
public final class Faults {

  /** More than anyone reads; a file made to have millions does not fill the memory. */
  private static final int MOST = 1000;

  private final String file;
  private final List<Fault> found = new ArrayList<>();

  public Faults(String file) {
    this.file = file;
  }

  /**
   * Notes a fault.
   *
   * @param arguments what the code's message speaks of; a {@link no.trappa.api.value.Text} is put
   *     in by language
   */
  public void add(Position at, String path, FaultCode code, Object... arguments) {
    if (!isFull()) {
      found.add(Fault.of(file, at, path, code, arguments));
    }
  }

  /** Whether so many were found that looking for more, or for their cure, is of no use. */
  public boolean isFull() {
    return found.size() >= MOST;
  }

  public boolean haveErrors() {
    return found.stream().anyMatch(fault -> !fault.isWarning());
  }

  /** The reading these faults allow: the value only when there is no error among them. */
  public <T> Reading<T> reading(Supplier<Optional<T>> value) {
    var read = value.get();
    var sorted = found.stream().sorted().distinct().toList();
    return read.isEmpty() || haveErrors()
        ? new Reading.Refused<>(sorted)
        : new Reading.Read<>(read.get(), sorted);
  }
}
