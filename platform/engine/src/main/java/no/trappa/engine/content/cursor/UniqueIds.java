package no.trappa.engine.content.cursor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import no.trappa.engine.fault.FaultCode;

/** Reads the ids of one list or file, and notes each that is there a second time. */
public final class UniqueIds {

  private final Map<String, Integer> lines = new HashMap<>();

  public <T> T read(Value value, Function<String, T> make) {
    note(value);
    return Plain.id(value, make);
  }

  /** Notes a key that must be there once only, whatever its shape. */
  public void note(Value value) {
    value.written().ifPresent(id -> note(value, id));
  }

  /** Notes what must be there once only, under the words that tell it apart. */
  public void note(Value value, String id) {
    var first = lines.putIfAbsent(id, value.at().line());
    if (first != null) {
      value.refuse(FaultCode.DUPLICATE_ID, id, first);
    }
  }
}
