package no.trappa.engine.step;

import java.util.List;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.api.result.StepProposal.Lift;

/**
 * A step taken in one unit.
 *
 * @param lifts what it lifts there, of what is known to be too low
 * @param after the moves that have to come before it
 */
record Move(Id id, StepDefinition definition, List<Lift> lifts, List<Id> after) {

  Move {
    lifts = List.copyOf(lifts);
    after = List.copyOf(after);
  }

  /** Which step, and where. */
  record Id(StepRef step, Unit unit) implements Comparable<Id> {

    @Override
    public int compareTo(Id other) {
      var byStep = step.compareTo(other.step);
      return byStep != 0 ? byStep : unit.compareTo(other.unit);
    }
  }
}
