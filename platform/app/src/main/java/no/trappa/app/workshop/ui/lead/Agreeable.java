package no.trappa.app.workshop.ui.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;

/**
 * A question the room can give an agreed answer to.
 *
 * @param units those that may agree on something of their own
 * @param settled what they agreed on so far
 * @param disputed those whose level is withheld until they agree
 */
record Agreeable(
    QuestionRef question,
    Text words,
    Kind kind,
    List<Unit> units,
    Map<Unit, Settlement> settled,
    Set<Unit> disputed) {

  Agreeable {
    units = List.copyOf(units);
    settled = Map.copyOf(settled);
    disputed = Set.copyOf(disputed);
  }

  Optional<Settlement> settled(Unit unit) {
    return Optional.ofNullable(settled.get(unit));
  }

  /** What it says, where something is agreed. */
  Optional<Decision.Agreed> agreed(Unit unit) {
    return settled(unit).flatMap(Agreeable::agreed);
  }

  static Optional<Decision.Agreed> agreed(Settlement settlement) {
    return settlement.decision() instanceof Decision.Agreed agreed
        ? Optional.of(agreed)
        : Optional.empty();
  }

  /** In the order units are shown in. */
  Map<Unit, Settlement> inOrder() {
    return new TreeMap<>(settled);
  }
}
