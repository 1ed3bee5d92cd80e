package no.trappa.loadtest.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The first lines of a response. */
record Headers(int status, List<Field> fields) {

  /** One line; names in lower case. */
  record Field(String name, String value) {}

  static Headers read(Incoming in) throws IOException {
    var status = Integer.parseInt(in.line().split(" ", 3)[1]);
    var fields = new ArrayList<Field>();
    for (var line = in.line(); !line.isEmpty(); line = in.line()) {
      var colon = line.indexOf(':');
      fields.add(
          new Field(
              line.substring(0, colon).toLowerCase(Locale.ROOT),
              line.substring(colon + 1).strip()));
    }
    return new Headers(status, fields);
  }

  Stream<String> all(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value);
  }

  Optional<String> first(String name) {
    return all(name).findFirst();
  }

  boolean says(String name, String value) {
    return first(name).filter(value::equalsIgnoreCase).isPresent();
  }

  boolean hasBody() {
    return status != 204 && status != 304;
  }
}
