package no.trappa.engine.change;

import java.util.List;
import no.trappa.api.answer.Organisation;
import no.trappa.engine.change.Tracks.Pair;

/**
 * Who was a member in which of two rounds, each in order.
 *
 * @param stayed those in both, under their later ids
 * @param joined those who were not there before
 * @param left those of whom nothing is left
 * @param reorganised those who came out of a merger or a split
 */
public record Membership(
    List<Organisation.Id> stayed,
    List<Organisation.Id> joined,
    List<Organisation.Id> left,
    List<Organisation.Id> reorganised) {

  public Membership {
    stayed = List.copyOf(stayed);
    joined = List.copyOf(joined);
    left = List.copyOf(left);
    reorganised = List.copyOf(reorganised);
  }

  static Membership of(Pair rounds, Continuity continuity) {
    var now = rounds.after().members();
    return new Membership(
        now.stream().filter(one -> continuity.past(one).isSame()).toList(),
        now.stream().filter(one -> continuity.past(one).from().isEmpty()).toList(),
        rounds.before().members().stream().filter(continuity::isGone).toList(),
        now.stream()
            .filter(one -> !continuity.past(one).isSame())
            .filter(one -> !continuity.past(one).from().isEmpty())
            .toList());
  }

  /** Whether both rounds had the same members. */
  public boolean isUnchanged() {
    return joined.isEmpty() && left.isEmpty() && reorganised.isEmpty();
  }
}
