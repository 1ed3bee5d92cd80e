package no.trappa.engine.content.cursor;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trappa.api.value.Text;
import no.trappa.engine.content.yaml.Node;
import no.trappa.engine.fault.Cure;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/**
 * A part of a file on its way to become something typed.
 *
 * <p>What does not fit is noted as a fault, and a stand-in is returned so that reading goes on and
 * finds the rest; a file with a fault is refused, so no stand-in is ever used. A value that is not
 * there at all has been noted by then, and says nothing more.
 */
public final class Value {

  private final Optional<Node> node;
  private final Position at;
  private final String path;
  private final Faults faults;

  private Value(Optional<Node> node, Position at, String path, Faults faults) {
    this.node = node;
    this.at = at;
    this.path = path;
    this.faults = faults;
  }

  public static Value of(Node node, String path, Faults faults) {
    return new Value(Optional.of(node), node.at(), path, faults);
  }

  static Value missing(Position at, String path, Faults faults) {
    return new Value(Optional.empty(), at, path, faults);
  }

  public Position at() {
    return at;
  }

  public String path() {
    return path;
  }

  public boolean isMissing() {
    return node.isEmpty();
  }

  public boolean isMapping() {
    return node.filter(Node.Mapping.class::isInstance).isPresent();
  }

  public boolean isList() {
    return node.filter(Node.Sequence.class::isInstance).isPresent();
  }

  public boolean isWord() {
    return node.filter(Node.Scalar.class::isInstance).isPresent();
  }

  /** Notes a fault here. */
  public void refuse(FaultCode code, Object... arguments) {
    if (node.isPresent()) {
      faults.add(at, path, code, arguments);
    }
  }

  /** Notes that a word is not among those that may stand here. */
  public void refuseWord(FaultCode code, String word, List<String> candidates) {
    if (node.isPresent() && !faults.isFull()) {
      faults.add(at, path, code, word, Cure.instead(word, candidates));
    }
  }

  /** The keys and values of a mapping, as a record. */
  public <T> T record(Function<Fields, T> read) {
    var mapping = mapping();
    var fields = new Fields(isMapping() ? this : missing(at, path, faults), mapping, faults);
    var value = read.apply(fields);
    fields.refuseUnknown();
    return value;
  }

  /** The entries of a mapping whose keys the file chooses; the key comes first. */
  public <T> List<T> entries(BiFunction<Value, Value, T> read) {
    return mapping().entries().stream()
        .map(entry -> {
          var below = below(entry.key().value());
          return read.apply(of(entry.key(), below, faults), of(entry.value(), below, faults));
        })
        .toList();
  }

  private Node.Mapping mapping() {
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      return mapping;
    }
    refuse(FaultCode.EXPECTED_MAPPING);
    return new Node.Mapping(at, List.of());
  }

  public <T> List<T> list(Function<Value, T> read) {
    return items().map(read).toList();
  }

  private Stream<Value> items() {
    if (node.isPresent() && node.get() instanceof Node.Sequence(var _, var items)) {
      return Stream.iterate(0, index -> index < items.size(), index -> index + 1)
          .map(index -> of(items.get(index), below(name(items.get(index), index)), faults));
    }
    refuse(FaultCode.EXPECTED_LIST);
    return Stream.empty();
  }

  /** An element is named by its id where it has one, and else by its number, counted from 1. */
  private static String name(Node item, int index) {
    return item instanceof Node.Mapping mapping
            && mapping.entry("id").map(Node.Entry::value).orElse(item)
                instanceof Node.Scalar(var _, var id, var _)
        ? id
        : String.valueOf(index + 1);
  }

  /** A list, or a single element that stands for a list of one. */
  public <T> List<T> oneOrMore(Function<Value, T> read) {
    return isList() ? list(read) : List.of(read.apply(this));
  }

  /** Words as written; empty, with a fault, where there is a list, a mapping or nothing. */
  public Optional<String> word() {
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof Node.Scalar(var _, var value, var plain))) {
      refuse(FaultCode.EXPECTED_WORD);
      return Optional.empty();
    }
    if (value.isBlank() || (plain && (value.equals("null") || value.equals("~")))) {
      refuse(FaultCode.BLANK);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /** What is written here, if it is words at all; notes no fault. */
  public Optional<String> written() {
    return node.isPresent() && node.get() instanceof Node.Scalar(var _, var value, var _)
        ? Optional.of(value)
        : Optional.empty();
  }

  public String words() {
    return word().orElse("-");
  }

  /** What users read, in all three languages. */
  public Text text() {
    if (written().isPresent()) {
      refuse(FaultCode.EXPECTED_TEXT);
      return Text.same("-");
    }
    return record(Texts::read);
  }

  /** What a parser makes of the words; where it objects, the fault and the stand-in. */
  public <T> T parse(Function<String, T> parser, FaultCode code, T standIn) {
    var word = word();
    if (word.isEmpty()) {
      return standIn;
    }
    try {
      return parser.apply(word.get());
    } catch (IllegalArgumentException | DateTimeException _) {
      refuse(code, word.get());
      return standIn;
    }
  }

  boolean isPlain() {
    return node.isPresent() && node.get() instanceof Node.Scalar scalar && scalar.plain();
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** One value of a mapping, looked up without reading the rest. */
  public Optional<Value> child(String key) {
    return node.filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .flatMap(mapping -> mapping.entry(key))
        .map(entry -> child(entry.value(), key));
  }

  Value child(Node child, String name) {
    return of(child, below(name), faults);
  }

  Value missingChild(String name) {
    return missing(at, below(name), faults);
  }
}
