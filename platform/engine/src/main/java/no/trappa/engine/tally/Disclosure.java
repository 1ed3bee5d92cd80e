package no.trappa.engine.tally;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Of which of a unit's people it may be shown how they divide.
 *
 * <p>A role that answers for others is visible. All others are protected: to be shown, as many of
 * them as the smallest group must have given a value, and so must whatever is left when the ones
 * shown are taken from the total, "don't know" included. Where the rest would be too small, the
 * smallest shown role is hidden as well.
 */
final class Disclosure {

  private static final Comparator<Tallies.Counted> FEWEST_FIRST =
      comparingInt((Tallies.Counted role) -> role.count().answered())
          .thenComparing(role -> role.role().value());

  private final int smallest;
  private final int protectedAnswers;
  private final List<Tallies.Counted> shown = new ArrayList<>();

  Disclosure(List<Tallies.Counted> roles, int smallest) {
    this.smallest = smallest;
    var restAnswers = 0;
    var restVoices = 0;
    var together = 0;
    for (var role : roles) {
      if (!role.visible()) {
        var answered = role.count().answered();
        together += answered;
        if (answered >= smallest) {
          shown.add(role);
        } else {
          restAnswers += answered;
          restVoices += role.count().voices();
        }
      }
    }
    this.protectedAnswers = together;
    if ((isSmall(restAnswers) || isSmall(restVoices)) && !shown.isEmpty()) {
      shown.remove(Collections.min(shown, FEWEST_FIRST));
    }
  }

  private boolean isSmall(int people) {
    return people > 0 && people < smallest;
  }

  /** The total less the visible roles is what the protected ones said together. */
  boolean showsTotal() {
    return protectedAnswers >= smallest;
  }

  boolean shows(Tallies.Counted role) {
    return role.visible() || shown.contains(role);
  }
}
