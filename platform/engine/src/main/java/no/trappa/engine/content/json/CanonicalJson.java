package no.trappa.engine.content.json;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in one form only: UTF-8, keys sorted, two spaces for each level, a line feed after each line
 * and at the end, and no number but whole ones.
 */
final class CanonicalJson {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

  private CanonicalJson() {}

  static byte[] bytes(SortedMap<String, Object> tree) {
    var json = WRITER.writeValueAsString(tree) + "\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
