package no.trappa.engine.content.cursor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.trappa.engine.content.yaml.Node;
import no.trappa.engine.fault.Cure;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;

/** The keys of one mapping: hands out their values, and knows in the end which nobody asked for. */
public final class Fields {

  private final Value owner;
  private final Node.Mapping mapping;
  private final Faults faults;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Value owner, Node.Mapping mapping, Faults faults) {
    this.owner = owner;
    this.mapping = mapping;
    this.faults = faults;
  }

  /** The mapping as a whole, for what concerns several keys. */
  public Value owner() {
    return owner;
  }

  public Optional<Value> optional(String key) {
    asked.add(key);
    return mapping.entry(key).map(entry -> owner.child(entry.value(), key));
  }

  public Value required(String key) {
    return optional(key)
        .orElseGet(() -> {
          owner.refuse(FaultCode.MISSING_KEY, key);
          return owner.missingChild(key);
        });
  }

  public boolean has(String key) {
    return mapping.entry(key).isPresent();
  }

  public List<String> keys() {
    return mapping.entries().stream().map(entry -> entry.key().value()).toList();
  }

  /** Takes every key as known, where the fault already noted leaves none to tell. */
  public void acceptAll() {
    asked.addAll(keys());
  }

  /** A list that may be left out. */
  public <T> List<T> list(String key, Function<Value, T> read) {
    return optional(key).map(value -> value.list(read)).orElse(List.of());
  }

  /** A list that must be there, with something in it. */
  public <T> List<T> some(String key, Function<Value, T> read) {
    var value = required(key);
    var items = value.list(read);
    if (items.isEmpty() && value.isList()) {
      value.refuse(FaultCode.EMPTY_LIST);
    }
    return items;
  }

  void refuseUnknown() {
    var unused = new ArrayList<>(asked);
    unused.removeAll(keys());
    for (var entry : mapping.entries()) {
      var key = entry.key().value();
      if (!asked.contains(key) && !faults.isFull()) {
        var path = owner.child(entry.key(), key).path();
        faults.add(entry.key().at(), path, FaultCode.UNKNOWN_KEY, key, Cure.instead(key, unused));
      }
    }
  }
}
