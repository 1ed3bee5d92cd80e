package no.trappa.engine.change;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Fraction;
import no.trappa.engine.change.Tracks.Pair;
import no.trappa.engine.change.Tracks.Track;

/**
 * The maturity level then and now: the lowest level, never a mean.
 *
 * @param before as the earlier round told it; empty where it could not
 * @param after as the later round told it
 * @param beforeAlike the lowest of the places that both rounds tell of and require something of
 * @param afterAlike the same in the later round
 * @param places how many such places there are
 */
public record Maturity(
    Optional<Fraction> before,
    Optional<Fraction> after,
    Optional<Fraction> beforeAlike,
    Optional<Fraction> afterAlike,
    int places) {

  static Maturity of(List<Track> tracks, Pair rounds) {
    var alike =
        tracks.stream()
            .filter(track -> isRequiredTwice(track, rounds))
            .flatMap(track -> track.transition().alike().stream())
            .filter(change -> change.before().isPresent() && change.after().isPresent())
            .toList();
    return new Maturity(
        rounds.before().result().headline().maturity().known(),
        rounds.after().result().headline().maturity().known(),
        alike.stream().flatMap(change -> change.before().stream()).reduce(Fraction::min),
        alike.stream().flatMap(change -> change.after().stream()).reduce(Fraction::min),
        alike.size());
  }

  private static boolean isRequiredTwice(Track track, Pair rounds) {
    return track.before().stream().anyMatch(one -> rounds.before().requirement(one).isPresent())
        && track.after().filter(one -> rounds.after().requirement(one).isPresent()).isPresent();
  }
}
