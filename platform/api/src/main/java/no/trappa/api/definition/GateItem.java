package no.trappa.api.definition;

import java.util.List;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * A document or a decision a gate asks for.
 *
 * @param per whether each organisation must have it, or the collaboration once
 * @param when the setting in which it is asked for
 * @param phases the phases it is asked for in; empty means all
 * @param step what to do when it is missing
 * @param responsible the role that provides it
 * @param decides the body that adopts it
 * @param after the items that must be there before it, such as the papers a decision rests on
 */
public record GateItem(
    Id id,
    Kind kind,
    Text title,
    UnitKind per,
    Setting when,
    List<Phase.Id> phases,
    Text step,
    Role.Id responsible,
    Body.Id decides,
    List<Id> after,
    List<String> guide) {

  public GateItem {
    phases = List.copyOf(phases);
    after = List.copyOf(after);
    guide = List.copyOf(guide);
  }

  /** What has to lie on the table. */
  public enum Kind {
    DOCUMENT,
    DECISION
  }

  /** An item's readable id within its gate. */
  public record Id(String value) {
    public Id {
      Slug.require("item", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
