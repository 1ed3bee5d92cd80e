package no.trappa.engine.content.cursor;

import java.util.Optional;
import java.util.function.Function;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.yaml.Node;
import no.trappa.engine.content.yaml.YamlFile;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Reading;

/** Reads a whole file that says which format it has. */
public final class Document {

  private Document() {}

  /**
   * Reads a file as one record.
   *
   * @param format what its key {@code format} must say, such as {@code trappa-module/1}
   */
  public static <T> Reading<T> read(Source source, String format, Function<Fields, T> read) {
    var faults = new Faults(source.name());
    return faults.reading(
        () -> YamlFile.parse(source, faults).flatMap(root -> read(root, faults, format, read)));
  }

  private static <T> Optional<T> read(
      Node root, Faults faults, String format, Function<Fields, T> read) {
    var value = Value.of(root, "", faults);
    if (!value.isMapping()) {
      value.refuse(FaultCode.ROOT_IS_NO_MAPPING, format);
      return Optional.empty();
    }
    return Optional.of(
        value.record(fields -> {
          requireFormat(fields.required("format"), format);
          return read.apply(fields);
        }));
  }

  private static void requireFormat(Value value, String format) {
    value
        .word()
        .filter(word -> !word.equals(format))
        .ifPresent(word -> value.refuse(FaultCode.WRONG_FORMAT, word, format));
  }
}
