package no.trappa.verifier.logic;

import no.trappa.api.logic.ModuleLogic;
import no.trappa.engine.fault.Position;

/** A module's logic that reaches for the host's own classes. */
public final class ReachingLogic implements ModuleLogic {

  private final Position reached = Position.START;

  @Override
  public String toString() {
    return reached.toString();
  }
}
