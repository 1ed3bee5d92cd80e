package no.trappa.app.language;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.value.Language;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the host's own, from {@code messages/<feature>_<language>.properties}.
 *
 * <p>A key starts with its feature's name. Sentences follow {@link MessageFormat}: {@code {0}} is
 * the first argument, and numbers come out as the language writes them.
 */
@Component
public class Messages {

  private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

  Messages(ResourcePatternResolver resources) {
    for (var language : Language.values()) {
      sentences.put(language, MessageFiles.read(resources, language));
    }
  }

  /** The same words for one reader. */
  public Phrases in(Language language) {
    return new Phrases(this, language);
  }

  /**
   * The sentence with its arguments in place.
   *
   * @throws IllegalArgumentException when there is no such key: a mistake of ours, not the reader's
   */
  public String say(Language language, String key, Object... arguments) {
    return format(language, key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no message has the key " + key));
  }

  private Optional<String> format(Language language, String key, Object... arguments) {
    return Optional.ofNullable(sentences.getOrDefault(language, Map.of()).get(key))
        .map(sentence -> format(sentence, language, arguments));
  }

  /** Most sentences have no place for anything, and need not be read as a pattern. */
  private static String format(String sentence, Language language, Object... arguments) {
    return sentence.indexOf('{') < 0
        ? sentence
        : new MessageFormat(sentence, language.locale()).format(arguments);
  }
}
