package no.trappa.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MessageFilesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private final PathMatchingResourcePatternResolver resources =
      new PathMatchingResourcePatternResolver();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) {
    assertThat(sentences(language).keySet()).isEqualTo(sentences(Language.NB).keySet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguagePutsTheSameArgumentsIn(Language language) {
    sentences(language)
        .forEach((key, sentence) ->
            assertThat(placeholders(sentence))
                .as(key)
                .isEqualTo(placeholders(sentences(Language.NB).getOrDefault(key, ""))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceIsWrittenOut(Language language) {
    sentences(language)
        .forEach((key, sentence) -> {
          assertThat(sentence).as(key).isNotBlank();
          assertThat(new MessageFormat(sentence, language.locale())).as(key).isNotNull();
        });
  }

  /** MessageFormat reads the typewriter's apostrophe as a quote and swallows it. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyApostropheIsARoundOne(Language language) {
    sentences(language)
        .forEach((key, sentence) -> assertThat(sentence).as(key).doesNotContain("'"));
  }

  @Test
  void everyKeyStartsWithItsFeature() {
    for (var language : Language.values()) {
      for (var file : MessageFiles.files(resources, language)) {
        assertThat(MessageFiles.properties(file).stringPropertyNames())
            .as(file.getFilename())
            .isNotEmpty()
            .allMatch(key -> key.startsWith(feature(file) + "."));
      }
    }
  }

  @Test
  void everyFeatureHasAllLanguages() {
    var features =
        Arrays.stream(Language.values())
            .map(language -> Stream.of(files(language)).map(this::feature).sorted().toList())
            .distinct();
    assertThat(features).hasSize(1);
  }

  private Map<String, String> sentences(Language language) {
    return new TreeMap<>(MessageFiles.read(resources, language));
  }

  private Resource[] files(Language language) {
    return MessageFiles.files(resources, language);
  }

  private String feature(Resource file) {
    return String.valueOf(file.getFilename()).replaceFirst("_..\\.properties$", "");
  }

  private static Set<String> placeholders(String sentence) {
    var found = new TreeSet<String>();
    PLACEHOLDER.matcher(sentence).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
