package no.trappa.verifier.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trappa.api.value.Language;

/** Words that sound like an answer and name nothing one could see: one file for each language. */
final class VagueWords {

  private static final Map<Language, Pattern> PATTERNS = new EnumMap<>(Language.class);

  static {
    for (var language : Language.values()) {
      PATTERNS.put(language, pattern(language));
    }
  }

  private VagueWords() {}

  /** Those in a text, as they stand there. */
  static List<String> in(Passage passage) {
    var pattern = Objects.requireNonNull(PATTERNS.get(passage.language()));
    return pattern.matcher(passage.words()).results().map(MatchResult::group).distinct().toList();
  }

  /** Whole words only, in every form the file lists. */
  private static Pattern pattern(Language language) {
    var forms =
        lines(language).stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .filter(form -> !form.isEmpty())
            .map(form -> Pattern.quote(form))
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}-])(?:" + forms + ")(?![\\p{L}\\p{N}-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> lines(Language language) {
    var name = "vague_" + language.tag() + ".txt";
    try (var stream = Objects.requireNonNull(VagueWords.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
