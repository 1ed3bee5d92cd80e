package no.trappa.engine.content;

import java.math.BigDecimal;
import java.util.Set;
import no.trappa.engine.content.yaml.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A file as an editor hands it to a schema: YAML 1.2's core schema decides what is a number. */
final class AsJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  private AsJson() {}

  static JsonNode of(Node node) {
    return switch (node) {
      case Node.Scalar(var _, var value, var plain) ->
          plain ? plain(value) : JSON.stringNode(value);
      case Node.Sequence(var _, var items) -> {
        var array = JSON.arrayNode();
        items.forEach(item -> array.add(of(item)));
        yield array;
      }
      case Node.Mapping(var _, var entries) -> {
        var object = JSON.objectNode();
        entries.forEach(entry -> object.set(entry.key().value(), of(entry.value())));
        yield object;
      }
    };
  }

  private static JsonNode plain(String value) {
    if (value.equals("true") || value.equals("false")) {
      return JSON.booleanNode(value.equals("true"));
    }
    if (NOTHING.contains(value)) {
      return JSON.nullNode();
    }
    if (value.matches("-?\\d+(\\.\\d+)?")) {
      return JSON.numberNode(new BigDecimal(value));
    }
    return JSON.stringNode(value);
  }
}
