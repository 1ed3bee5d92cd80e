package no.trappa.engine.tally;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import no.trappa.api.definition.Role;

/**
 * Of which of a unit's people it may be shown how they divide.
 *
 * <p>A role that answers for others is visible. All others are protected: to be shown, as many of
 * them as the smallest group must have given a value, and so must whatever is left when the ones
 * shown are taken from the total, "don't know" included. Where the rest would be too small, the
 * smallest shown role is hidden as well.
 */
public final class Disclosure {

  private static final Comparator<Counted> FEWEST_FIRST =
      comparingInt((Counted role) -> role.count().answered())
          .thenComparing(role -> role.role().value());

  private final int smallest;
  private final int protectedAnswers;
  private final List<Counted> shown = new ArrayList<>();

  /**
   * Decides for one unit.
   *
   * @param smallest how many protected people anything shown must tell of; 0 where all is open
   */
  public Disclosure(List<Counted> roles, int smallest) {
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
  public boolean showsTotal() {
    return protectedAnswers >= smallest;
  }

  public boolean shows(Counted role) {
    return role.visible() || shown.contains(role);
  }

  /** One role's answers, and whether that role is visible because it answers for others. */
  public record Counted(Role.Id role, boolean visible, Count count) {}
}
