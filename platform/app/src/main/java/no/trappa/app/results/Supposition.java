package no.trappa.app.results;

import java.util.List;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.GateResult;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.value.Fraction;

/**
 * What people could agree on so that requirements are met, and what would follow.
 *
 * @param agreements the lowest levels that do; none where none are needed, or none would help
 * @param left requirements that no agreed level meets
 * @param gate the gate as it would be with all of them
 */
public record Supposition(
    List<Agreement> agreements, List<RequirementResult> left, GateResult gate) {

  public Supposition {
    agreements = List.copyOf(agreements);
    left = List.copyOf(left);
  }

  /** One level that one unit would agree on. */
  public record Agreement(QuestionRef question, Unit unit, Fraction level) {}

  /** How many documents and decisions the gate would still ask for. */
  public long missingItems() {
    return gate.items().stream().filter(item -> !item.isMet()).count();
  }

  /** How many requirements would still be unmet, those of other questions included. */
  public long unmet() {
    return gate.requirements().stream().filter(one -> !one.isMet()).count();
  }
}
