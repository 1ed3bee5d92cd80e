package no.trappa.engine.content.yaml;

import java.util.List;
import java.util.Optional;
import no.trappa.engine.fault.Position;

/** A part of a file, and where it stands. Anchors are already followed. */
public sealed interface Node {

  Position at();

  /**
   * Words, a number, true or false: as written, without quotes.
   *
   * @param plain whether it was written without quotes
   */
  record Scalar(Position at, String value, boolean plain) implements Node {}

  /** A list. */
  record Sequence(Position at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys, each once, with their values. */
  record Mapping(Position at, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }
  }

  /** One key with its value. */
  record Entry(Scalar key, Node value) {}
}
