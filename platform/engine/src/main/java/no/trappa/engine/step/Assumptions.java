package no.trappa.engine.step;

import java.util.Collection;
import java.util.HashMap;
import no.trappa.api.result.Place;
import no.trappa.api.result.StepProposal.Lift;
import no.trappa.api.result.Trace;

/** What the levels would be after some moves. */
final class Assumptions {

  private Assumptions() {}

  /** Each place at the highest level that one of the moves lifts it to. */
  static Collection<Trace.Assumed> after(Collection<Move> moves) {
    var assumed = new HashMap<Place, Trace.Assumed>();
    for (var move : moves) {
      for (var lift : move.lifts()) {
        assumed.merge(lift.place(), assumed(move, lift), Assumptions::higher);
      }
    }
    return assumed.values();
  }

  private static Trace.Assumed assumed(Move move, Lift lift) {
    return new Trace.Assumed(lift.place(), lift.to(), move.id().step());
  }

  private static Trace.Assumed higher(Trace.Assumed one, Trace.Assumed other) {
    var byValue = one.value().compareTo(other.value());
    return byValue > 0 || (byValue == 0 && one.step().compareTo(other.step()) <= 0) ? one : other;
  }
}
