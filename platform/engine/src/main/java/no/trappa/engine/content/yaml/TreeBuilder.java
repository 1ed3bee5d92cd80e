package no.trappa.engine.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Builds the tree from the parser's events, within limits on depth and on what anchors unfold to.
 *
 * <p>An empty result means that a limit was met; the fault is noted, and nothing more is read.
 */
final class TreeBuilder {

  private static final int DEEPEST = 50;
  private static final int MOST_NODES = 250_000;

  private final Iterator<Event> events;
  private final Faults faults;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private int nodes;

  TreeBuilder(Iterator<Event> events, Faults faults) {
    this.events = events;
    this.faults = faults;
  }

  /** What an anchor stands for; nothing while it is still being read. */
  private record Anchored(Optional<Node> node, int nodes) {}

  private static int height(Node node) {
    var below =
        switch (node) {
          case Node.Scalar _ -> IntStream.empty();
          case Node.Sequence(var _, var items) -> items.stream().mapToInt(TreeBuilder::height);
          case Node.Mapping(var _, var entries) ->
              entries.stream().map(Node.Entry::value).mapToInt(TreeBuilder::height);
        };
    return 1 + below.max().orElse(0);
  }

  Optional<Node> document() {
    var root = Optional.<Node>empty();
    var documents = 0;
    while (events.hasNext()) {
      var event = events.next();
      if (event instanceof DocumentStartEvent) {
        documents++;
      }
      if (documents > 1) {
        faults.add(at(event), "", FaultCode.SEVERAL_DOCUMENTS);
        return Optional.empty();
      }
      if (event instanceof NodeEvent start) {
        root = node(start, 1);
        if (root.isEmpty()) {
          return root;
        }
      }
    }
    if (documents == 0) {
      faults.add(Position.START, "", FaultCode.EMPTY_FILE);
    }
    return root;
  }

  private Optional<Node> node(NodeEvent event, int depth) {
    if (event instanceof AliasEvent alias) {
      return followed(alias, depth);
    }
    var anchor = event.getAnchor().map(Object::toString);
    anchor.ifPresent(name -> anchors.put(name, new Anchored(Optional.empty(), 0)));
    var before = nodes;
    if (!isWithin(event, ++nodes, depth)) {
      return Optional.empty();
    }
    var node =
        switch (event) {
          case ScalarEvent scalar -> Optional.<Node>of(scalar(scalar));
          case SequenceStartEvent start -> sequence(start, depth);
          case MappingStartEvent start -> mapping(start, depth);
          default -> Optional.<Node>empty();
        };
    anchor.ifPresent(name -> anchors.put(name, new Anchored(node, nodes - before)));
    return node;
  }

  private boolean isWithin(NodeEvent event, int count, int depth) {
    if (depth > DEEPEST) {
      faults.add(at(event), "", FaultCode.TOO_DEEP, DEEPEST);
    } else if (count > MOST_NODES) {
      faults.add(at(event), "", FaultCode.TOO_MANY_PARTS, MOST_NODES);
    }
    return depth <= DEEPEST && count <= MOST_NODES;
  }

  private Optional<Node> followed(AliasEvent alias, int depth) {
    var name = alias.getAlias().toString();
    var anchored = anchors.get(name);
    if (anchored == null) {
      faults.add(at(alias), "", FaultCode.UNKNOWN_ANCHOR, name);
      return Optional.empty();
    }
    if (anchored.node().isEmpty()) {
      faults.add(at(alias), "", FaultCode.ANCHOR_CYCLE, name);
      return Optional.empty();
    }
    nodes += anchored.nodes();
    var deepest = depth - 1 + height(anchored.node().get());
    return isWithin(alias, nodes, deepest) ? anchored.node() : Optional.empty();
  }

  private Node.Scalar scalar(ScalarEvent event) {
    event.getTag().ifPresent(tag -> faults.add(at(event), "", FaultCode.TAG, tag));
    if (!Utf8.isWritable(event.getValue())) {
      faults.add(at(event), "", FaultCode.NOT_PRINTABLE);
    }
    return new Node.Scalar(at(event), event.getValue(), event.isPlain());
  }

  private Optional<Node> sequence(SequenceStartEvent start, int depth) {
    start.getTag().ifPresent(tag -> faults.add(at(start), "", FaultCode.TAG, tag));
    var items = new ArrayList<Node>();
    while (events.next() instanceof NodeEvent event) {
      var item = node(event, depth + 1);
      if (item.isEmpty()) {
        return item;
      }
      items.add(item.get());
    }
    return Optional.of(new Node.Sequence(at(start), items));
  }

  private Optional<Node> mapping(MappingStartEvent start, int depth) {
    start.getTag().ifPresent(tag -> faults.add(at(start), "", FaultCode.TAG, tag));
    var entries = new ArrayList<Node.Entry>();
    var lines = new HashMap<String, Integer>();
    while (events.next() instanceof NodeEvent event) {
      var key = node(event, depth + 1);
      var value = key.flatMap(_ -> node((NodeEvent) events.next(), depth + 1));
      if (key.isEmpty() || value.isEmpty()) {
        return Optional.empty();
      }
      add(key.get(), value.get(), entries, lines);
    }
    return Optional.of(new Node.Mapping(at(start), entries));
  }

  private void add(Node key, Node value, List<Node.Entry> entries, Map<String, Integer> lines) {
    if (!(key instanceof Node.Scalar name)) {
      faults.add(key.at(), "", FaultCode.KEY_IS_NO_WORD);
      return;
    }
    var first = lines.putIfAbsent(name.value(), name.at().line());
    if (first == null) {
      entries.add(new Node.Entry(name, value));
    } else {
      faults.add(name.at(), name.value(), FaultCode.DUPLICATE_KEY, name.value(), first);
    }
  }

  private static Position at(Event event) {
    return event.getStartMark().map(YamlFile::position).orElse(Position.START);
  }
}
