package no.trappa.engine.step;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.StepRef;

/** A step taken in one unit. */
public record Taking(StepRef step, Unit unit) implements Comparable<Taking> {

  @Override
  public int compareTo(Taking other) {
    var byStep = step.compareTo(other.step);
    return byStep != 0 ? byStep : unit.compareTo(other.unit);
  }
}
