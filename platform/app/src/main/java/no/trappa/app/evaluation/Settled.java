package no.trappa.app.evaluation;

import java.util.List;

/** Settlements that belong together. */
public record Settled(List<Settlement> all) {

  public Settled {
    all = List.copyOf(all);
  }
}
