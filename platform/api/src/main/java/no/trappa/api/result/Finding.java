package no.trappa.api.result;

import java.util.List;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Rule;
import no.trappa.api.value.Text;

/**
 * Something worth saying, with the answers it follows from.
 *
 * @param owner the module it comes from
 * @param id the rule's id, or one the module's logic chose
 * @param unit whom it concerns
 * @param triggers the answers behind it, never empty for a warning
 */
public record Finding(
    Kind kind,
    Rule.Severity severity,
    String owner,
    String id,
    Unit unit,
    Text says,
    List<Trigger> triggers) {

  public Finding {
    triggers = List.copyOf(triggers);
  }

  /** What sort of thing was found. */
  public enum Kind {
    GAP,
    WARNING,
    DISAGREEMENT,
    MISSING,
    STRENGTH
  }
}
