package no.trappa.api.result;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.StepRef;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/**
 * A step that is needed, for the units that need it.
 *
 * @param decides the body that decides; empty where the step says none for this setting
 * @param lifts what it lifts, from where to where
 * @param why what it does for the gate, most pressing first
 * @param after the needed steps that come before it
 */
public record StepProposal(
    StepRef step,
    Text text,
    List<Unit> units,
    Role.Id responsible,
    Optional<Body.Id> decides,
    Why why,
    List<Lift> lifts,
    List<StepRef> after) {

  public StepProposal {
    units = List.copyOf(units);
    lifts = List.copyOf(lifts);
    after = List.copyOf(after);
  }

  /** Why a step is proposed, in the order steps are shown. */
  public enum Why {
    BLOCKS_THE_GATE,
    WEAKEST_LINK,
    OTHERS_DEPEND_ON_IT,
    WARNED_OF,
    QUICK_WIN,
    REQUIRED
  }

  /** One place a step lifts. */
  public record Lift(Place place, Fraction from, Fraction to) {}
}
