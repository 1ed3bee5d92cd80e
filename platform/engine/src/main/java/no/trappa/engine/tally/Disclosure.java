package no.trappa.engine.tally;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which of a unit's distributions may be shown.
 *
 * <p>A role that answers for others is visible. All others are protected: a distribution of theirs
 * needs the smallest group, and so does whatever is left when the ones shown are taken from the
 * total. Where the rest would be too small, the smallest shown role is hidden as well.
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
    var rest = 0;
    var together = 0;
    for (var role : roles) {
      if (!role.visible()) {
        var answered = role.count().answered();
        together += answered;
        if (answered >= smallest) {
          shown.add(role);
        } else {
          rest += answered;
        }
      }
    }
    this.protectedAnswers = together;
    if (rest > 0 && rest < smallest && !shown.isEmpty()) {
      shown.remove(Collections.min(shown, FEWEST_FIRST));
    }
  }

  /** The total less the visible roles is what the protected ones said together. */
  boolean showsTotal() {
    return protectedAnswers >= smallest;
  }

  boolean shows(Tallies.Counted role) {
    return role.visible() || shown.contains(role);
  }
}
