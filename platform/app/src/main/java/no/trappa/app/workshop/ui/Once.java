package no.trappa.app.workshop.ui;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that whoever wants it first makes, while others who want it wait. */
final class Once<T> {

  private Optional<T> made = Optional.empty();

  synchronized T get(Supplier<T> maker) {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }
}
