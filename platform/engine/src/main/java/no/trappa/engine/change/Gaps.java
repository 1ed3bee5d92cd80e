package no.trappa.engine.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.engine.change.Gap.Fate;
import no.trappa.engine.change.Side.Spot;
import no.trappa.engine.change.Tracks.Pair;
import no.trappa.engine.change.Tracks.Track;

/** What became of every place that fell short in one of two rounds. */
final class Gaps {

  private final Pair rounds;

  /** What would tell of a few people is left out; where something was split, it is told once. */
  private final Set<Gap> gaps = new LinkedHashSet<>();

  private Gaps(Pair rounds) {
    this.rounds = rounds;
  }

  static List<Gap> among(List<Track> tracks, Pair rounds) {
    var gaps = new Gaps(rounds);
    tracks.forEach(gaps::add);
    return List.copyOf(gaps.gaps);
  }

  private void add(Track track) {
    var broken = track.transition().broken();
    if (broken.isEmpty()) {
      compared(track.before().getFirst(), track.after().orElseThrow(), track.transition().full());
    } else if (broken.get() != Break.TOO_FEW) {
      var cause = broken.get().cause();
      track.before().stream()
          .filter(spot -> isShort(before(spot)))
          .forEach(spot -> add(spot, Fate.GONE, cause));
      track
          .after()
          .filter(spot -> isShort(after(spot)))
          .ifPresent(spot -> add(spot, Fate.APPEARED, cause));
    }
  }

  private void compared(Spot spotBefore, Spot spotAfter, Change change) {
    var then = before(spotBefore);
    var now = after(spotAfter);
    if (isShort(then) && isShort(now)) {
      gaps.add(new Gap(spotAfter.place(), Fate.REMAINS, Optional.empty()));
    } else if (isShort(then)) {
      add(spotAfter, isMet(now) ? Fate.CLOSED : Fate.GONE, cause(then, now, change));
    } else if (isShort(now)) {
      add(spotAfter, isMet(then) ? Fate.OPENED : Fate.APPEARED, cause(then, now, change));
    }
  }

  /** The requirement, where the level alone would not have done it. */
  private static Cause cause(
      Optional<RequirementResult> then, Optional<RequirementResult> now, Change change) {
    if (then.isEmpty() || now.isEmpty() || change.cause().isEmpty()) {
      return Cause.REQUIREMENT;
    }
    var required = then.get().required();
    var isToldTwice = change.before().isPresent() && change.after().isPresent();
    var sameSide =
        isToldTwice
            && change.before().get().isAtLeast(required)
                == change.after().get().isAtLeast(required);
    return sameSide ? Cause.REQUIREMENT : change.cause().get();
  }

  private void add(Spot spot, Fate fate, Cause cause) {
    gaps.add(new Gap(spot.place(), fate, Optional.of(cause)));
  }

  private Optional<RequirementResult> before(Spot spot) {
    return rounds.before().requirement(spot);
  }

  private Optional<RequirementResult> after(Spot spot) {
    return rounds.after().requirement(spot);
  }

  private static boolean isShort(Optional<RequirementResult> requirement) {
    return requirement.filter(one -> one.status() == Status.SHORT).isPresent();
  }

  private static boolean isMet(Optional<RequirementResult> requirement) {
    return requirement.filter(one -> one.status() == Status.MET).isPresent();
  }
}
