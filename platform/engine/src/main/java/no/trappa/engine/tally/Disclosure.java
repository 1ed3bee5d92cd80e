package no.trappa.engine.tally;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.definition.Role;

/**
 * Which of a unit's distributions may be shown.
 *
 * <p>A role that answers for others is visible. All others are protected: a distribution of theirs
 * needs the smallest group, and so does whatever is left when the ones shown are taken from the
 * total. Where the rest would be too small, the smallest shown role is hidden as well.
 */
final class Disclosure {

  private final int smallest;
  private final int protectedAnswers;
  private final Set<Role.Id> shown;

  Disclosure(List<Tallies.Counted> roles, int smallest) {
    this.smallest = smallest;
    var hideable = roles.stream().filter(role -> !role.visible()).toList();
    this.protectedAnswers = answered(hideable);
    var candidates =
        hideable.stream()
            .filter(role -> role.count().answered() >= smallest)
            .sorted(
                comparingInt((Tallies.Counted role) -> role.count().answered())
                    .thenComparing(comparing(role -> role.role().value())))
            .toList();
    var rest = protectedAnswers - answered(candidates);
    var hiddenToo = rest > 0 && rest < smallest ? 1 : 0;
    this.shown =
        candidates.stream().skip(hiddenToo).map(Tallies.Counted::role).collect(Collectors.toSet());
  }

  /** The total less the visible roles is what the protected ones said together. */
  boolean showsTotal() {
    return protectedAnswers >= smallest;
  }

  boolean shows(Tallies.Counted role) {
    return role.visible() || shown.contains(role.role());
  }

  private static int answered(List<Tallies.Counted> roles) {
    return roles.stream().mapToInt(role -> role.count().answered()).sum();
  }
}
