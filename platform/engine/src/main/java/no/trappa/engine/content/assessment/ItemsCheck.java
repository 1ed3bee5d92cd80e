package no.trappa.engine.content.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.GateItem;
import no.trappa.engine.content.cursor.Cycles;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** What comes before an item is an item too, and none comes before itself. */
final class ItemsCheck {

  private ItemsCheck() {}

  /**
   * Checks all items of an assessment.
   *
   * @param named where each item's id is written
   * @param before where each name under {@code after} is written
   */
  static void run(List<GateItem> items, Map<GateItem.Id, Value> named, List<Value> before) {
    var names = items.stream().map(item -> item.id().value()).toList();
    for (var value : before) {
      value
          .written()
          .filter(name -> !names.contains(name))
          .ifPresent(name -> value.refuseWord(FaultCode.UNKNOWN_ITEM, name, names));
    }
    var after = new LinkedHashMap<GateItem.Id, List<GateItem.Id>>();
    items.forEach(item -> after.put(item.id(), item.after()));
    for (var cycle : Cycles.of(after)) {
      var first = named.get(cycle.getFirst());
      if (first != null) {
        first.refuse(FaultCode.ITEM_CYCLE, Cycles.shown(cycle));
      }
    }
  }
}
