package no.trappa.app.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import no.trappa.api.value.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the message files on the class path, as UTF-8. */
final class MessageFiles {

  private MessageFiles() {}

  static Map<String, String> read(ResourcePatternResolver resources, Language language) {
    var sentences = new HashMap<String, String>();
    for (var file : files(resources, language)) {
      properties(file).forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    }
    return Map.copyOf(sentences);
  }

  static Resource[] files(ResourcePatternResolver resources, Language language) {
    try {
      return resources.getResources("classpath*:messages/*_" + language.tag() + ".properties");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Properties properties(Resource file) {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }
}
