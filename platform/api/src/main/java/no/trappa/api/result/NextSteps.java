package no.trappa.api.result;

import java.util.List;

/**
 * The smallest set of steps found that opens the gate: none can be left out.
 *
 * @param steps all of them, in the order to show; a screen shows the first few "of N"
 * @param opens whether the gate opens when they are done, as evaluating again has shown
 * @param verdictAfter the verdict of that second evaluation
 * @param blockers what no step resolves: answers that are missing, disputed or not accepted, and
 *     gaps that no step lifts
 */
public record NextSteps(
    List<StepProposal> steps,
    boolean opens,
    Verdict verdictAfter,
    List<RequirementResult> blockers) {

  public NextSteps {
    steps = List.copyOf(steps);
    blockers = List.copyOf(blockers);
  }
}
