package no.trappa.loadtest.scenario;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.trappa.loadtest.phone.Tap;

/** The taps whose receipt says that they are on disk. */
public final class Ledger {

  private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

  void note(Tap tap) {
    acknowledged.add(tap.id());
  }

  public Set<UUID> acknowledged() {
    return Set.copyOf(acknowledged);
  }
}
