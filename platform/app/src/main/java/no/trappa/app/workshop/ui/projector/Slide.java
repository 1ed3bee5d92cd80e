package no.trappa.app.workshop.ui.projector;

import java.util.List;

/** The picture on the wall, as data in its reader's language. */
sealed interface Slide {

  /**
   * How to join.
   *
   * @param arrived how many have come from each organisation; empty while they are not named
   */
  record Welcome(String collaboration, List<Arrived> arrived) implements Slide {
    public Welcome {
      arrived = List.copyOf(arrived);
    }
  }

  record Arrived(String from, int people) {}

  record Resting(String collaboration) implements Slide {}

  /** A question that is being answered; nothing of the answers. */
  record Asking(Fit.Sized question) implements Slide {}
}
