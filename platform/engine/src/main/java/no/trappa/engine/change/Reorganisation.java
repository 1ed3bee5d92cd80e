package no.trappa.engine.change;

import java.time.LocalDate;
import java.util.Set;
import no.trappa.api.answer.Organisation;

/**
 * Organisations become others: a merger, a split, or a new name for one that goes on.
 *
 * @param from those there were before; one that goes on under its own id stands on both sides
 * @param into those there were after
 * @param on the first day of those that came out of it
 */
public record Reorganisation(Set<Organisation.Id> from, Set<Organisation.Id> into, LocalDate on) {

  public Reorganisation {
    from = Set.copyOf(from);
    into = Set.copyOf(into);
    if (from.isEmpty() || into.isEmpty()) {
      throw new IllegalArgumentException("a reorganisation is of somebody, into somebody");
    }
  }

  /** Whether one organisation merely goes on under another id. */
  public boolean isRenaming() {
    return from.size() == 1 && into.size() == 1;
  }
}
