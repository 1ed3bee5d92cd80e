package no.trappa.engine.content.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.trappa.engine.content.Source;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Faults;
import no.trappa.engine.fault.Position;

/** Bytes as characters, or where they are none. */
final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  static Optional<String> decode(Source source, Faults faults) {
    var bytes = ByteBuffer.wrap(source.bytes());
    var characters = CharBuffer.allocate(bytes.remaining() + 1);
    var outcome = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
    var text = characters.flip().toString();
    if (outcome.isError()) {
      faults.add(end(text), "", FaultCode.NOT_UTF8);
      return Optional.empty();
    }
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** Whether words can be written again; an escape such as {@code \\ud800} can make half a sign. */
  static boolean isWritable(String words) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(words) && words.indexOf('\0') < 0;
  }

  /** The place just after a text. */
  static Position end(String text) {
    var lines = text.chars().filter(character -> character == '\n').count();
    var column = text.length() - (text.lastIndexOf('\n') + 1);
    return new Position((int) lines + 1, column + 1);
  }
}
