package no.trappa.api.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * A recommended action.
 *
 * @param lifts the indicators it lifts, each to the level given or else to the level required
 * @param responsible the role that carries it out
 * @param decides the deciding body in each setting; the last that matches counts
 * @param phases the phases it belongs to; empty means all
 * @param after steps that must come before it
 * @param quick whether one person can do it within a few days, without a decision elsewhere
 */
public record StepDefinition(
    Id id,
    Text text,
    Map<Indicator.Id, Optional<Fraction>> lifts,
    Role.Id responsible,
    List<Decides> decides,
    List<Phase.Id> phases,
    List<StepRef> after,
    boolean quick,
    List<String> guide) {

  public StepDefinition {
    lifts = Map.copyOf(lifts);
    decides = List.copyOf(decides);
    phases = List.copyOf(phases);
    after = List.copyOf(after);
    guide = List.copyOf(guide);
  }

  /** The body that decides on a step in one setting. */
  public record Decides(Setting when, Body.Id body) {}

  /** A step's readable id within its module. */
  public record Id(String value) {
    public Id {
      Slug.require("step", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
