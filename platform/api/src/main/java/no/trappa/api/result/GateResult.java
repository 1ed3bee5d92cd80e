package no.trappa.api.result;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.GateOverride;
import no.trappa.api.definition.Gate;

/**
 * How it stands with the gate: it opens when every requirement and item is met, or by a signed
 * override, which stays visible.
 */
public record GateResult(
    Gate.Id gate,
    Verdict verdict,
    List<RequirementResult> requirements,
    List<ItemResult> items,
    Optional<GateOverride> override) {

  public GateResult {
    requirements = List.copyOf(requirements);
    items = List.copyOf(items);
  }

  public boolean isMet() {
    return requirements.stream().allMatch(RequirementResult::isMet)
        && items.stream().allMatch(ItemResult::isMet);
  }

  public boolean isOpen() {
    return isMet() || override.isPresent();
  }
}
