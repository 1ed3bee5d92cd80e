package no.trappa.verifier.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.yaml.Node;
import no.trappa.engine.content.yaml.YamlFile;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/**
 * Every part of one file by its path: {@code groups.win-win.indicators.own-gain.help}.
 *
 * <p>An element of a list is named by its id where it has one, and else by its number, from 1.
 */
public final class Places {

  private final String file;
  private final SequencedMap<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();

  private Places(String file) {
    this.file = file;
  }

  /** None, where the file is no YAML: whoever reads it says so. */
  public static Places in(Source source) {
    var places = new Places(source.name());
    YamlFile.parse(source, new Faults(source.name())).ifPresent(root -> places.walk(root, ""));
    return places;
  }

  /** In the order of the file. */
  public SequencedMap<String, Node> all() {
    return Collections.unmodifiableSequencedMap(nodes);
  }

  /** The path of what has this id in a list of that name: {@code indicators}, {@code own-gain}. */
  public String path(String list, Object id) {
    return paths.getOrDefault(list + "." + id, "");
  }

  /** A fault at a path; where that is not in the file itself, at what it would stand in. */
  public Fault fault(String path, FaultCode code, Object... arguments) {
    return Fault.of(file, at(path), path, code, arguments);
  }

  private Position at(String path) {
    var node = Optional.ofNullable(nodes.get(path));
    var dot = path.lastIndexOf('.');
    return node.map(Node::at)
        .orElseGet(() -> dot < 0 ? Position.START : at(path.substring(0, dot)));
  }

  private void walk(Node node, String path) {
    nodes.putIfAbsent(path, node);
    switch (node) {
      case Node.Scalar _ -> {}
      case Node.Mapping(var _, var entries) ->
          entries.forEach(entry -> walk(entry.value(), below(path, entry.key().value())));
      case Node.Sequence(var _, var items) -> walk(items, path);
    }
  }

  private void walk(List<Node> items, String path) {
    var list = path.substring(path.lastIndexOf('.') + 1);
    for (var index = 0; index < items.size(); index++) {
      var name = name(items.get(index), index);
      paths.putIfAbsent(list + "." + name, below(path, name));
      walk(items.get(index), below(path, name));
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String name(Node item, int index) {
    return item instanceof Node.Mapping mapping
            && mapping.entry("id").map(Node.Entry::value).orElse(item)
                instanceof Node.Scalar(var _, var id, var _)
        ? id
        : String.valueOf(index + 1);
  }
}
